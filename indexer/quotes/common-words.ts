const SMALL = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]+/gu;
/** Behind a small letter and a space no sentence begins. */
const NAMED = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+/gu;

/** Words of an article that it prints in small letters and never with a capital within a sentence: no names. */
export function commonWords(texts: readonly string[]): ReadonlySet<string> {
  const found = (pattern: RegExp) =>
    new Set(texts.flatMap((text) => text.match(pattern) ?? []).map((word) => word.toLowerCase()));
  const [small, named] = [found(SMALL), found(NAMED)];
  return new Set([...small].filter((word) => !named.has(word)));
}
