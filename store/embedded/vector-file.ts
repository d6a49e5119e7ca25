import { closeSync, openSync, readSync } from 'node:fs';
import { readVectorMemory, type VectorMemory } from '../kernel/vector-memory.js';
import { writeAll } from '../write-all.js';
import type { Vectors } from './graph.js';

/*
 * vectors.f32: the passages' vectors in order of row and nothing else, 32-bit floats in the byte order of every
 * processor that Node runs its models on (little-endian).
 */
const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT;

interface VectorFileWriter {
  add(vector: Float32Array): void;
  close(): void;
}

/** @throws Error for a vector of another size than the first. */
export function createVectorFile(path: string): VectorFileWriter {
  const file = openSync(path, 'wx');
  let dimensions: number | null = null;
  let end = 0;
  return {
    add(vector) {
      dimensions ??= vector.length;
      if (vector.length !== dimensions) throw new Error(otherSize(vector.length, dimensions));
      writeAll(file, new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength), end);
      end += vector.byteLength;
    },
    close: () => closeSync(file),
  };
}

function otherSize(size: number, dimensions: number): string {
  return `A vector has ${size} components and the ones before it ${dimensions}: embed all with one model.`;
}

/** Vectors of one size, one after another, in memory that SIMD can reach. */
export interface ReadVectors extends Vectors {
  readonly memory: VectorMemory;
}

/** All `count` vectors of a file. */
export async function readVectors(path: string, count: number): Promise<ReadVectors> {
  const memory = await readVectorMemory(path);
  const { buffer, byteOffset, byteLength } = memory.bytes;
  const values = new Float32Array(buffer, byteOffset, byteLength / FLOAT_BYTES);
  return { memory, values, count, dimensions: count && values.length / count };
}

/** Reads single vectors of a file without holding the others. */
export function openVectorFile(path: string, dimensions: number) {
  const file = openSync(path, 'r');
  return {
    read(row: number): Float32Array {
      const vector = new Float32Array(dimensions);
      readSync(file, new Uint8Array(vector.buffer), 0, vector.byteLength, row * vector.byteLength);
      return vector;
    },
    close: () => closeSync(file),
  };
}
