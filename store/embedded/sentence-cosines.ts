import { lengthOf } from '../quantise.js';
import type { Store } from '../store.js';
import type { Sentences } from './sentence-file.js';

/** Prepares the comparison with sentences; see Store.sentenceCosines. */
export function prepareSentenceCosines(
  { memory, values, ends }: Sentences,
  dimensions: number,
): Store['sentenceCosines'] {
  const inverseLengths = Float64Array.from(
    { length: ends.at(-1) ?? 0 },
    (_, n) => 1 / lengthOf(values.subarray(n * dimensions, (n + 1) * dimensions)),
  );
  const cosine = (sentence: number) => {
    const product = memory.dotI8(sentence * dimensions) * inverseLengths[sentence]!;
    return Math.max(-1, Math.min(1, product));
  };
  return async (vector, rows) => {
    memory.compareWith(vector);
    return rows.map((row) => {
      const end = ends[row];
      if (end === undefined) throw new Error(`There is no passage in row ${row}.`);
      const cosines: number[] = [];
      for (let n = ends[row - 1] ?? 0; n < end; n++) cosines.push(cosine(n));
      return cosines;
    });
  };
}
