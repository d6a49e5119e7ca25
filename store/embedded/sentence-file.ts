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
const INTEGER_BYTES = Uint32Array.BYTES_PER_ELEMENT;

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
    const footer = new Uint8Array(rows * INTEGER_BYTES);
    await readInto(footer, file, size - footer.length);
    const ends = endsOf(footer);
    const fill = (bytes: Uint8Array<ArrayBuffer>) => readInto(bytes, file, 0);
    return { vectors: await createByteVectors(ends.at(-1) ?? 0, dimensions, fill), ends };
  });
}

/** Copied, because the integers must begin at a multiple of four. */
function endsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}

/** Reads single rows' vectors without holding the others. */
export function openSentenceFile(
  path: string,
  { bytes, rows, dimensions }: { bytes: number; rows: number; dimensions: number },
) {
  const file = openSync(path, 'r');
  const read = (length: number, position: number) => {
    const part = Buffer.alloc(length);
    readSync(file, part, 0, length, position);
    return part;
  };
  const ends = endsOf(read(rows * INTEGER_BYTES, bytes - rows * INTEGER_BYTES));
  return {
    read(row: number): readonly Int8Array[] {
      const start = ends[row - 1] ?? 0;
      return unpack(read((ends[row]! - start) * dimensions, start * dimensions), dimensions);
    },
    close: () => closeSync(file),
  };
}
