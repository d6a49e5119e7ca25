import { lengthOf } from '../quantise.js';
import { COMPARED_LENGTH, type VectorMemory } from './vector-memory.js';

/** What products with each of the first `count` vectors of a memory are multiplied with to be cosines. */
export function inverseLengths({ bytes }: VectorMemory, count: number, dimensions: number): Float64Array {
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, count * dimensions);
  const lengthAt = (n: number) => lengthOf(values.subarray(n * dimensions, (n + 1) * dimensions));
  return Float64Array.from({ length: count }, (_, n) => 1 / COMPARED_LENGTH / lengthAt(n));
}
