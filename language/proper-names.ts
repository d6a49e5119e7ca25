import { findSentences } from './sentences.js';
import type { Span } from './span.js';

/** A run of capitalised words: a name of somebody or something. */
export interface ProperName {
  readonly span: Span;
  readonly text: string;
  /** Whether it begins a sentence, where any word has a capital. */
  readonly first: boolean;
}

const CAPITAL = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}\p{N}]*)*)`;
const RUN = new RegExp(
  String.raw`${CAPITAL}(?:(?:(?<=s)['’])?\s(?:(?:of|for|and|on|in|the|de|von|van)\s){0,2}${CAPITAL}|\s?&\s?${CAPITAL})*`,
  'gu',
);
const POSSESSIVE = /['’]s?$/u;

/** Runs of capitalised words in order, joined over `of`, `for` and the like. Possessive endings are left out. */
export function findProperNames(text: string): readonly ProperName[] {
  const firsts = new Set(
    findSentences(text).map(({ start, end }) => start + text.slice(start, end).search(/[\p{L}\p{N}]/u)),
  );
  return [...text.matchAll(RUN)].map(({ 0: run, index }) => {
    const name = run.replace(POSSESSIVE, '');
    return { span: { start: index, end: index + name.length }, text: name, first: firsts.has(index) };
  });
}
