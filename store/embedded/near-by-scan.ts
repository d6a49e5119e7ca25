import { inverseLengths } from '../kernel/inverse-lengths.js';
import { createVectorMemory, MOST_AT_ONCE, type VectorMemory } from '../kernel/vector-memory.js';
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
export async function prepareScan(vectors: Vectors): Promise<ScanNear> {
  const memory = await quantised(vectors);
  const toCosine = inverseLengths(memory, vectors.count, vectors.dimensions);
  // Kept from call to call: memory that is new each time takes longer than the comparison.
  const cosines = new Float64Array(vectors.count);
  return (vector, rows, depth) => {
    memory.compareWith(vector);
    for (let at = 0; at < rows.length; ) {
      const count = runFrom(rows, at);
      const products = memory.products(rows[at]! * vectors.dimensions, count);
      for (let n = 0; n < count; n++) cosines[at + n] = products[n]! * toCosine[rows[at + n]!]!;
      at += count;
    }
    const wanted = Math.ceil(depth * MARGIN) + LEAST_MARGIN;
    const near = best(rows, cosines, wanted);
    return Uint32Array.from(near, ({ row }) => row).sort();
  };
}

/** How many rows from a place on follow one another without a gap, as far as one call takes them. */
function runFrom(rows: Uint32Array, at: number): number {
  let end = at + 1;
  while (end < rows.length && end < at + MOST_AT_ONCE && rows[end] === rows[end - 1]! + 1) end++;
  return end - at;
}

async function quantised({ values, count, dimensions }: Vectors): Promise<VectorMemory> {
  const memory = await createVectorMemory(count * dimensions);
  for (let row = 0; row < count; row++) {
    const start = row * dimensions;
    memory.bytes.set(quantise(values.subarray(start, start + dimensions)), start);
  }
  return memory;
}
