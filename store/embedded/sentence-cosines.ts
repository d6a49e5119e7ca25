import { inverseLengths } from '../kernel/inverse-lengths.js';
import type { Store } from '../store.js';
import type { Sentences } from './sentence-file.js';

/** Prepares the comparison with sentences; see Store.sentenceCosines. */
export function prepareSentenceCosines(
  { memory, ends }: Sentences,
  dimensions: number,
): Store['sentenceCosines'] {
  const toCosine = inverseLengths(memory, ends.at(-1) ?? 0, dimensions);
  return async (vector, rows) => {
    memory.compareWith(vector);
    return rows.map((row) => {
      const end = ends[row];
      if (end === undefined) throw new Error(`There is no passage in row ${row}.`);
      const start = ends[row - 1] ?? 0;
      const products = memory.products(start * dimensions, end - start);
      const cosines: number[] = [];
      // Rounding would leave −1 and 1.
      for (let n = 0; n < end - start; n++)
        cosines.push(Math.max(-1, Math.min(1, products[n]! * toCosine[start + n]!)));
      return cosines;
    });
  };
}
