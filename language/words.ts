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

const foldWord = remember(fold);

/** The words of a text in order. Hyphens and every other sign part words; apostrophes inside a word do not. */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    words.push({ span: { start: match.index, end: match.index + word.length }, folded: foldWord(word) });
  }
  return words;
}
