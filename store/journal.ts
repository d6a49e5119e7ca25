import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, ftruncateSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_VERSION } from './manifest.js';
import { pack, restore, unpack } from './quantise.js';
import type { PassageVectors, VectorSource } from './store.js';
import { writeAll } from './write-all.js';

/** The journal's name in an index folder. A finished build deletes it. */
export const JOURNAL = 'journal.bin';

/** Vectors of a build that has not finished: after a kill the next build finds them here. */
interface Journal extends VectorSource {
  /** Returns when the system has the bytes: they outlive the process, though not a power cut. */
  add(hash: string, vectors: PassageVectors): void;
  close(): void;
}

/*
 * The file:   [SHA-256 of format and fingerprint] [entry] [entry] …
 * An entry:   [length of body: u32] [SHA-256 of body] [body]
 * Its body:   [length of hash: u32] [dimensions: u32] [hash] [passage: f32 …] [sentences: i8 …]
 */
const DIGEST = 32;
const HEAD = 4 + DIGEST;

interface Place {
  readonly start: number;
  readonly length: number;
}

/**
 * Opens the journal in `indexDir`, made if need be. One of another fingerprint or format is emptied; one that is
 * cut off or damaged is used up to the damage.
 */
export function openJournal(indexDir: string, fingerprint: string): Journal {
  mkdirSync(indexDir, { recursive: true });
  const file = openSync(join(indexDir, JOURNAL), constants.O_RDWR | constants.O_CREAT);
  const places = new Map<string, Place>();
  let end = readEntries(file, tagOf(fingerprint), places);
  let open = true;

  return {
    get(hash) {
      const place = places.get(hash);
      return place ? decode(read(file, place)).vectors : null;
    },
    add(hash, vectors) {
      const body = encode(hash, vectors);
      writeAll(file, Buffer.concat([uint32(body.length), sha256(body), body]), end);
      places.set(hash, { start: end + HEAD, length: body.length });
      end += HEAD + body.length;
    },
    close() {
      if (open) closeSync(file);
      open = false;
    },
  };
}

function tagOf(fingerprint: string): Buffer {
  return sha256(Buffer.from(`${FORMAT_VERSION} ${fingerprint}`));
}

/** Notes the place of every sound entry, cuts off what follows them, and returns the length that is left. */
function readEntries(file: number, tag: Buffer, places: Map<string, Place>): number {
  if (!read(file, { start: 0, length: DIGEST }).equals(tag)) {
    ftruncateSync(file, 0);
    writeAll(file, tag, 0);
    return DIGEST;
  }
  let end = DIGEST;
  for (let body = readBody(file, end); body; body = readBody(file, end)) {
    places.set(decode(body).hash, { start: end + HEAD, length: body.length });
    end += HEAD + body.length;
  }
  ftruncateSync(file, end);
  return end;
}

/** The body of the entry at `start`, or null when no sound one is there. */
function readBody(file: number, start: number): Buffer | null {
  const head = read(file, { start, length: HEAD });
  if (head.length < HEAD) return null;
  const length = head.readUInt32LE();
  if (length > fstatSync(file).size - start) return null;
  const body = read(file, { start: start + HEAD, length });
  return sha256(body).equals(head.subarray(4)) ? body : null;
}

function encode(hash: string, { passage, sentences }: PassageVectors): Buffer {
  const name = Buffer.from(hash);
  const floats = Buffer.from(passage.buffer, passage.byteOffset, passage.byteLength);
  return Buffer.concat([uint32(name.length), uint32(passage.length), name, floats, pack(sentences)]);
}

function decode(body: Buffer): { readonly hash: string; readonly vectors: PassageVectors } {
  const dimensions = body.readUInt32LE(4);
  const passageAt = 8 + body.readUInt32LE();
  const sentencesAt = passageAt + 4 * dimensions;
  const passage = Float32Array.from({ length: dimensions }, (_, i) => body.readFloatLE(passageAt + 4 * i));
  const sentences = unpack(body.subarray(sentencesAt), dimensions).map(restore);
  return { hash: body.toString('utf8', 8, passageAt), vectors: { passage, sentences } };
}

function read(file: number, { start, length }: Place): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, start));
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
