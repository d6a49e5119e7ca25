import { stemmer } from 'stemmer';
import { remember } from './remember.js';
import { findWords, type Word } from './words.js';

/** Where a word of a text stands, and its stem. */
export interface StemmedWord extends Pick<Word, 'span'> {
  readonly stem: string;
}

/** The Porter stem of a folded word. */
export const stem = remember(stemmer);

/** The words of a text in order, each with its stem. */
export function findStems(text: string): readonly StemmedWord[] {
  return findWords(text).map(({ span, folded }) => ({ span, stem: stem(folded) }));
}

/** The stems of a text's words, in order. */
export function stemsOf(text: string): readonly string[] {
  return findWords(text).map(({ folded }) => stem(folded));
}
