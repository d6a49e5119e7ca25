import type { Store } from '../store.js';
import type { Sentences } from './sentence-file.js';

/** Prepares the comparison with sentences; see Store.sentenceCosines. */
export function prepareSentenceCosines({ vectors, ends }: Sentences): Store['sentenceCosines'] {
  return async (vector, rows) => {
    vectors.compareWith(vector);
    return rows.map((row) => {
      const end = ends[row];
      if (end === undefined) throw new Error(`There is no passage in row ${row}.`);
      const start = ends[row - 1] ?? 0;
      vectors.compare(start, end - start);
      return numbersOf(vectors.cosines, start, end);
    });
  };
}

/** A stretch of an array, of so few numbers that Array.from takes far longer than its loop. */
function numbersOf(cosines: Float32Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) found.push(cosines[at]!);
  return found;
}
