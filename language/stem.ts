import { stemmer } from 'stemmer';
import { remember } from './remember.js';
import { findWords, type Word } from './words.js';

/** A word of a text with its stem. */
export interface StemmedWord extends Word {
  readonly stem: string;
}

/** The Porter stem of a folded word. */
export const stem = remember(stemmer);

/** The words of a text in order, each with its stem. */
export function findStems(text: string): readonly StemmedWord[] {
  return findWords(text).map(({ span, folded }) => ({ span, folded, stem: stem(folded) }));
}

/** The stems of a text's words, in order. */
export function stemsOf(text: string): readonly string[] {
  return findWords(text).map(({ folded }) => stem(folded));
}
