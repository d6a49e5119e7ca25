import { remember } from './remember.js';
import type { Span } from './span.js';

/** A word of a text: where it stands, and its folded form (lower case, no diacritics, straight apostrophes). */
export interface Word {
  readonly span: Span;
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu;

const PLAIN = /^[\w'’]*$/;

/** Lower case, diacritics and possessive endings removed: the form in which words are compared and counted. */
export function fold(text: string): string {
  // Nearly every word is plain, and normalising them all would be the dearest part of reading a document.
  const plain = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '');
}

/** As `fold`, for a word that may come again. */
export const foldWord = remember(fold);

/** Where the words of a text stand, in order. Hyphens and every other sign part words; apostrophes inside do not. */
export function findWordSpans(text: string): readonly Span[] {
  // Faster than an iterator of matches. Between words nothing is a word, so the next place of one is its own.
  let end = 0;
  return (text.match(WORD) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { start, end };
  });
}

/** The words of a text in order. */
export function findWords(text: string): readonly Word[] {
  return findWordSpans(text).map((span) => ({ span, folded: foldWord(text.slice(span.start, span.end)) }));
}
