import { writeSync } from 'node:fs';

/** Writes all bytes at a position of an open file: a nearly full disk takes part of a write without an error. */
export function writeAll(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, position + done);
  }
}
