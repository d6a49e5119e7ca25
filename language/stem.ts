import { stemmer } from 'stemmer';
import { remember } from './remember.js';
import type { Span } from './span.js';
import { findWordSpans, findWords, foldWord, type Word } from './words.js';

/** Where a word of a text stands, and its stem. */
export interface StemmedWord extends Pick<Word, 'span'> {
  readonly stem: string;
}

/** The Porter stem of a folded word. */
export const stem = remember(stemmer);

/** The stems of a text's words, in order. */
export function stemsOf(text: string): readonly string[] {
  return findWords(text).map(({ folded }) => stem(folded));
}

/**
 * Prepares looking for some stems in many texts. Words that cannot have one of them get the empty stem, which
 * saves folding and stemming most words of a text.
 */
export function prepareFindStems(wanted: readonly string[]): (text: string) => readonly StemmedWord[] {
  const beginnings = new Set(wanted.map((one) => beginningOf(one, 0, one.length)));
  const stemOf = (text: string, { start, end }: Span) => {
    const beginning = beginningOf(text, start, end);
    // A stem may be one letter, and then nothing is known of the word's second.
    const maybe = beginning === UNKNOWN || beginnings.has(beginning) || beginnings.has(beginning % LETTERS);
    return maybe ? stem(foldWord(text.slice(start, end))) : '';
  };
  return (text) => findWordSpans(text).map((span) => ({ span, stem: stemOf(text, span) }));
}

/** How many letters ASCII has. */
const LETTERS = 128;
/** The beginning of a word that folding may change. */
const UNKNOWN = -1;

/** The first two letters as one number, or the only one: neither folding nor stemming changes them otherwise. */
function beginningOf(text: string, start: number, end: number): number {
  const first = lowerCase(text.charCodeAt(start));
  const second = end - start > 1 ? lowerCase(text.charCodeAt(start + 1)) : 0;
  if (first >= LETTERS || second >= LETTERS) return UNKNOWN;
  return first + LETTERS * (second === Y ? I : second);
}

const [A, Z, I, Y] = [...'AZiy'].map((letter) => letter.charCodeAt(0)) as [number, number, number, number];

function lowerCase(code: number): number {
  return code >= A && code <= Z ? code + 32 : code;
}
