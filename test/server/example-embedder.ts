import type { Embedder } from '../../language/embedder.js';
import { findWords } from '../../language/words.js';
import { unit } from '../store/collection.js';

const DIMENSIONS = 16;

/** Counts words by the sum of their characters: texts with words in common lie closer together. */
function vectorOf(text: string): Float32Array {
  const counts = new Array<number>(DIMENSIONS).fill(0);
  for (const { folded } of findWords(text)) {
    const sum = [...folded].reduce((total, sign) => total + sign.codePointAt(0)!, 0);
    counts[sum % DIMENSIONS]! += 1;
  }
  return unit(...counts.map((count) => count + 0.01));
}

/** A model that needs no model. */
export function exampleEmbedder(fingerprint = 'example'): Embedder {
  return {
    fingerprint,
    dimensions: DIMENSIONS,
    count: (text) => text.split(/\s+/).length,
    query: async (text) => vectorOf(text),
    passage: async ({ above, sentences }) => ({
      passage: vectorOf([...above, ...sentences].join(' ')),
      sentences: sentences.map(vectorOf),
    }),
  };
}
