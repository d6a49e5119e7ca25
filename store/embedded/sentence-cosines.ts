import { lengthOf } from '../quantise.js';
import type { Store } from '../store.js';
import type { Sentences } from './sentence-file.js';

/** Prepares the comparison with sentences; see Store.sentenceCosines. */
export function prepareSentenceCosines(
  { values, ends }: Sentences,
  dimensions: number,
): Store['sentenceCosines'] {
  const inverseLengths = Float64Array.from(
    { length: ends.at(-1) ?? 0 },
    (_, n) => 1 / lengthOf(values.subarray(n * dimensions, (n + 1) * dimensions)),
  );
  const cosine = (vector: Float32Array, sentence: number) => {
    const product = dot(vector, values, sentence * dimensions) * inverseLengths[sentence]!;
    return Math.max(-1, Math.min(1, product));
  };
  return async (vector, rows) =>
    rows.map((row) => {
      const end = ends[row];
      if (end === undefined) throw new Error(`There is no passage in row ${row}.`);
      const cosines: number[] = [];
      for (let n = ends[row - 1] ?? 0; n < end; n++) cosines.push(cosine(vector, n));
      return cosines;
    });
}

/** Dot product of a vector and the values from `start` on. */
function dot(vector: Float32Array, values: Int8Array, start: number): number {
  const fours = vector.length - (vector.length % 4);
  // Four sums that do not wait for one another take half the time of one.
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < fours; i += 4) {
    a += vector[i]! * values[start + i]!;
    b += vector[i + 1]! * values[start + i + 1]!;
    c += vector[i + 2]! * values[start + i + 2]!;
    d += vector[i + 3]! * values[start + i + 3]!;
  }
  for (let i = fours; i < vector.length; i++) a += vector[i]! * values[start + i]!;
  return a + b + c + d;
}
