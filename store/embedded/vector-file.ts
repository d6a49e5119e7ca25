import { closeSync, openSync, readSync } from 'node:fs';
import { createFloatVectors, type FloatVectors } from '../kernel/float-vectors.js';
import { writeAll } from '../write-all.js';
import { readInto, withFile } from './read-file.js';

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

/** The `count` vectors of a file. */
export function readVectors(path: string, count: number): Promise<FloatVectors> {
  return withFile(path, (file, size) => {
    const dimensions = count && size / FLOAT_BYTES / count;
    return createFloatVectors(count, dimensions, (values) => readInto(values, file, 0));
  });
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
