import type { Embedder } from '../../language/embedder.js';
import { stemsOf } from '../../language/stem.js';
import { findWords } from '../../language/words.js';

const DIMENSIONS = 64;
const TOKENS_PER_WORD = 1.3;
/** Keeps a text without words from having no direction. */
const FLOOR = 0.01;

/** FNV-1a, so that a stem has the same component in every process. */
function componentOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % DIMENSIONS;
}

function vectorOf(text: string): Float32Array {
  const counts = new Float64Array(DIMENSIONS).fill(FLOOR);
  for (const stem of stemsOf(text)) counts[componentOf(stem)]! += 1;
  const length = Math.hypot(...counts);
  return Float32Array.from(counts, (count) => count / length);
}

/** A model that needs no model: counts word stems, so texts with words in common lie closer together. */
export function fakeEmbedder(fingerprint = 'fake'): Embedder {
  return {
    fingerprint,
    dimensions: DIMENSIONS,
    count: (text) => Math.round(findWords(text).length * TOKENS_PER_WORD),
    query: async (text) => vectorOf(text),
    passage: async ({ above, sentences }) => ({
      passage: vectorOf([...above, ...sentences].join(' ')),
      sentences: sentences.map(vectorOf),
    }),
  };
}
