import { singular } from './singular.js';

/** What is left of a word, or of its parts between hyphens, when marks are set aside. */
export interface Token {
  readonly typed: string;
  readonly folded: string;
  readonly singular: string;
  /** The position of its word among the words it came from. */
  readonly word: number;
}

/** The tokens of words, in order; a word of marks alone has none. */
export function tokensOf(words: readonly string[]): readonly Token[] {
  return words.flatMap((word, position) =>
    partsOf(word).map((typed) => {
      const folded = typed.toLowerCase();
      return { typed, folded, singular: singularOf(typed, folded), word: position };
    }),
  );
}

function singularOf(typed: string, folded: string): string {
  // A small s after capitals ends a plural however short the word: `GPs`.
  return /^[A-Z]+s$/.test(typed) ? folded.slice(0, -1) : singular(folded);
}

function partsOf(word: string): readonly string[] {
  const plain = word
    .normalize('NFKC')
    .replace(/['‘’ʼ]/g, '')
    .replaceAll('&', ' and ');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
