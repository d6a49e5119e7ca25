/** A name without its possessive ending, word by word. */
export const wordsOf = (text: string) => text.replace(/[’']s$/, '').split(/\s+/);
export const plain = (word: string) => word.toLowerCase().replace(/[.’']/g, '');
export const surnameOf = (text: string) =>
  plain(
    wordsOf(text)
      .filter((word) => !/^(?:Jr|Sr|II|III|MP|MSP|OBE|CBE|MBE|QC|KC)\.?$/.test(word))
      .at(-1) ?? '',
  );
export const isAcronym = (text: string) => /^[\p{Lu}&]{2,}$/u.test(text);

/** May two forms name one person: the same surname, and first names that do not differ? */
export function samePerson(a: string, b: string): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const [x, y] = [wordsOf(a).map(plain), wordsOf(b).map(plain)];
  if (x.length === 1 || y.length === 1) return true;
  const [first, other] = [x[0]!, y[0]!];
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  );
}

/** `National Crime Agency (NCA)` and any `NCA`. */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = wordsOf(name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return (
    isAcronym(acronym) &&
    letters.length > 1 &&
    (letters === acronym || letters === acronym.replace(/^UK/, ''))
  );
}

/** Do two forms name one body, in full or by its initials? */
export const sameBody = (a: string, b: string) =>
  plain(a) === plain(b) || isAcronymOf(a, b) || isAcronymOf(b, a);
