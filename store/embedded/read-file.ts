import { type FileHandle, open } from 'node:fs/promises';

/** Node reads no more than 2 GiB at once. */
const READ_AT_ONCE = 2 ** 30;

/** Does some work with an open file, and its size in bytes. */
export async function withFile<T>(path: string, work: (file: FileHandle, size: number) => Promise<T>) {
  const file = await open(path);
  try {
    return await work(file, (await file.stat()).size);
  } finally {
    await file.close();
  }
}

/** Reads what stands in a file from a byte on, until some numbers are full. */
export async function readInto(
  { buffer, byteOffset, byteLength }: NodeJS.ArrayBufferView<ArrayBuffer>,
  file: FileHandle,
  from: number,
): Promise<void> {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(bytes.length - at, READ_AT_ONCE), from + at);
    if (bytesRead === 0) throw new Error('A file of vectors became shorter while it was read.');
    at += bytesRead;
  }
}
