import { remember } from './remember.js';
import type { Span } from './span.js';
import { unsplit } from './split-words.js';
import { findWordSpans } from './word-spans.js';

/** A word of a text: where it stands, and its folded form (lower case, no diacritics, straight apostrophes). */
export interface Word {
  readonly span: Span;
  readonly folded: string;
}

const PLAIN = /^[\w'’]*$/;

/** Lower case, diacritics, possessive endings and splits removed: the form in which words are compared and counted. */
export function fold(text: string): string {
  // Nearly every word is plain, and normalising them all would be the dearest part of reading a document.
  const plain = PLAIN.test(text)
    ? text
    : unsplit(text)
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');
  return plain.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '');
}

/** As `fold`, for a word that may come again. */
export const foldWord = remember(fold);

/** The words of a text in order. */
export function findWords(text: string): readonly Word[] {
  return findWordSpans(text).map((span) => ({ span, folded: foldWord(text.slice(span.start, span.end)) }));
}
