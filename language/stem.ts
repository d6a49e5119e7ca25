import { stemmer } from 'stemmer';
import { remember } from './remember.js';
import type { Span } from './span.js';
import { findWordSpans } from './word-spans.js';
import { findWords, foldWord, type Word } from './words.js';

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
  const beginnings = new Set(wanted.map(beginningOfStem));
  const stemOf = (text: string, { start, end }: Span) => {
    const beginning = beginningOf(text, start, end);
    const maybe =
      beginning === UNKNOWN ||
      beginnings.has(beginning) ||
      // A stem may be shorter than its word.
      beginnings.has(beginning % TWO_LETTERS) ||
      beginnings.has(beginning % ONE_LETTER);
    return maybe ? stem(foldWord(text.slice(start, end))) : '';
  };
  return (text) => findWordSpans(text).map((span) => ({ span, stem: stemOf(text, span) }));
}

/** How many letters ASCII has, and how many beginnings they make. */
const ONE_LETTER = 128;
const TWO_LETTERS = ONE_LETTER ** 2;
/** The beginning of a word that folding may change. */
const UNKNOWN = -1;

/**
 * The first three letters as one number, or as many as there are: in a stem of three letters or more they are the
 * word's own, but for `i` in the place of `y`, and for an `e` that stemming may put behind two.
 */
function beginningOf(text: string, start: number, end: number): number {
  const [first, second, third] = [
    lowerCase(text.charCodeAt(start)),
    end - start > 1 ? lowerCase(text.charCodeAt(start + 1)) : 0,
    end - start > 2 ? lowerCase(text.charCodeAt(start + 2)) : 0,
  ];
  if (first >= ONE_LETTER || second >= ONE_LETTER || third >= ONE_LETTER) return UNKNOWN;
  return first + ONE_LETTER * iForY(second) + TWO_LETTERS * iForY(third);
}

function beginningOfStem(stem: string): number {
  return beginningOf(stem, 0, stem[2] === 'e' ? 2 : stem.length);
}

const [A, Z, I, Y] = [...'AZiy'].map((letter) => letter.charCodeAt(0)) as [number, number, number, number];

function iForY(code: number): number {
  return code === Y ? I : code;
}

function lowerCase(code: number): number {
  return code >= A && code <= Z ? code + 32 : code;
}
