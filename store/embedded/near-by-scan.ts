import { createByteVectors } from '../kernel/byte-vectors.js';
import { quantise } from '../quantise.js';
import { best } from './best.js';
import type { Vectors } from './graph.js';

/** Rows of near passages, ascending: of the rows given, those whose vectors may be the `depth` nearest. */
export type ScanNear = (vector: Float32Array, rows: Uint32Array, depth: number) => Uint32Array;

/*
 * How far a cosine with a vector in 8 bits may be off: of 162,000 of e5-small-v2 and of its spread the mean is 0.0002
 * and the largest 0.0012.
 */
const OFF = 0.0012;

/** Prepares the comparison with every row, all in 8 bits a component. */
export async function prepareScan({ values, count, dimensions }: Vectors): Promise<ScanNear> {
  const vectors = await createByteVectors(count, dimensions, (bytes) => {
    for (let start = 0; start < values.length; start += dimensions)
      bytes.set(quantise(values.subarray(start, start + dimensions)), start);
  });
  return (vector, rows, depth) => {
    vectors.compareWith(vector);
    eachRun(rows, vectors.compare);
    const last = best(rows, vectors.cosines, depth).at(-1);
    // What is a little below the last may be above it in truth, and that is off as well.
    return last ? atLeast(last.score - 2 * OFF, rows, vectors.cosines) : rows;
  };
}

function atLeast(least: number, rows: Uint32Array, cosines: Float32Array): Uint32Array {
  const found: number[] = [];
  for (let i = 0; i < rows.length; i++) if (cosines[rows[i]!]! >= least) found.push(rows[i]!);
  return Uint32Array.from(found);
}

/** Visits the rows that follow one another without a gap, as the first of them and how many they are. */
function eachRun(rows: Uint32Array, visit: (first: number, count: number) => void): void {
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (end < rows.length && rows[end] === rows[end - 1]! + 1) end++;
    visit(rows[at]!, end - at);
    at = end;
  }
}
