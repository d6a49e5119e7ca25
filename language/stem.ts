import { stemmer } from 'stemmer';
import { findWords } from './words.js';

const KEPT = 50_000;
const known = new Map<string, string>();

/** The Porter stem of a folded word. Stems are remembered, since a collection uses few words often. */
export function stem(word: string): string {
  const old = known.get(word);
  if (old !== undefined) return old;
  if (known.size >= KEPT) known.clear();
  const found = stemmer(word);
  known.set(word, found);
  return found;
}

/** The stems of a text's words, in order. */
export function stemsOf(text: string): readonly string[] {
  return findWords(text).map(({ folded }) => stem(folded));
}
