import { createByteVectors } from '../kernel/byte-vectors.js';
import { quantise } from '../quantise.js';
import { best } from './best.js';
import type { Vectors } from './graph.js';

/** Rows of near passages, ascending: of the rows given, those whose vectors may be the `depth` nearest. */
export type ScanNear = (vector: Float32Array, rows: Uint32Array, depth: number) => Uint32Array;

/*
 * A cosine with a vector in 8 bits is off by about 0.0006, so what stands a little further down may be nearer in
 * truth. With the spread of e5-small-v2 the next quarter of the best 100 lies 0.0025 below them.
 */
const MARGIN = 1.3;
const LEAST_MARGIN = 10;

/** Prepares the comparison with every row, all in 8 bits a component. */
export async function prepareScan({ values, count, dimensions }: Vectors): Promise<ScanNear> {
  const vectors = await createByteVectors(count, dimensions, (bytes) => {
    for (let start = 0; start < values.length; start += dimensions)
      bytes.set(quantise(values.subarray(start, start + dimensions)), start);
  });
  return (vector, rows, depth) => {
    vectors.compareWith(vector);
    eachRun(rows, vectors.compare);
    const wanted = Math.ceil(depth * MARGIN) + LEAST_MARGIN;
    return Uint32Array.from(best(rows, vectors.cosines, wanted), ({ row }) => row).sort();
  };
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
