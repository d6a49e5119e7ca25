const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  // A noun of its own, not several of the adjective.
  failings: 'failings',
  men: 'man',
  people: 'person',
  women: 'woman',
};

/**
 * The singular of a lower-case English noun, good enough to compare by: other words may lose an `s` too
 * (`does`, `doe`). Words of three letters stay, being abbreviations for the most part (`cps`).
 */
export function singular(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length <= 3) return word;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (/..ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^ius]s$/.test(word) ? word.slice(0, -1) : word;
}
