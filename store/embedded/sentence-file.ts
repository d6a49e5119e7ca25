import { closeSync, openSync, readSync } from 'node:fs';
import { type ByteVectors, createByteVectors } from '../kernel/byte-vectors.js';
import { pack, unpack } from '../quantise.js';
import { writeAll } from '../write-all.js';
import { createIntegers } from './integers.js';
import { readInto, withFile } from './read-file.js';

/*
 * sentences.i8: the vectors of all sentences in order of row and place, as ../quantise.ts makes them, and behind
 * them for each row, as 32-bit integers (little-endian), how many sentences there are up to its end.
 */

interface SentenceFileWriter {
  /** The sentences of the next row. */
  add(sentences: readonly Float32Array[]): void;
  /** Completes the file. */
  finish(): void;
  close(): void;
}

export function createSentenceFile(path: string): SentenceFileWriter {
  const file = openSync(path, 'wx');
  const ends = createIntegers();
  let end = 0;
  let count = 0;
  const append = (bytes: Uint8Array) => {
    writeAll(file, bytes, end);
    end += bytes.length;
  };
  return {
    add(sentences) {
      append(pack(sentences));
      count += sentences.length;
      ends.push(count);
    },
    finish: () => append(ends.bytes()),
    close: () => closeSync(file),
  };
}

/** All sentences' vectors. Those of a row are the ones from `ends[row - 1]`, or 0, to before `ends[row]`. */
export interface Sentences {
  readonly vectors: ByteVectors;
  readonly ends: Uint32Array;
}

/** @param rows how many rows the index has */
export function readSentences(path: string, rows: number, dimensions: number): Promise<Sentences> {
  return withFile(path, async (file, size) => {
    const ends = new Uint32Array(rows);
    await readInto(ends, file, size - ends.byteLength);
    const vectors = await createByteVectors(ends.at(-1) ?? 0, dimensions, (bytes) =>
      readInto(bytes, file, 0),
    );
    return { vectors, ends };
  });
}

/** Reads single rows' vectors without holding the others. */
export function openSentenceFile(
  path: string,
  { bytes, rows, dimensions }: { bytes: number; rows: number; dimensions: number },
) {
  const file = openSync(path, 'r');
  const ends = new Uint32Array(rows);
  readSync(file, ends, 0, ends.byteLength, bytes - ends.byteLength);
  return {
    read(row: number): readonly Int8Array[] {
      const start = ends[row - 1] ?? 0;
      const vectors = new Uint8Array((ends[row]! - start) * dimensions);
      readSync(file, vectors, 0, vectors.length, start * dimensions);
      return unpack(vectors, dimensions);
    },
    close: () => closeSync(file),
  };
}
