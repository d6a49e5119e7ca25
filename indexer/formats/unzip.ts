import { fromBufferPromise, type ZipFile } from 'yauzl';

/** A file of an archive, as the archive's own directory tells of it. */
export interface Member {
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
}

const MOST_UNPACKED = 2 ** 30;
const MOST_RATIO = 100;
const MOST_MEMBERS = 10_000;
/** Tiny files of one repeated letter pack better than this for no bad end. */
const SMALL = 2 ** 20;

/**
 * What an archive holds, folders left out.
 * @throws Error with the remedy when it is damaged, encrypted, or would unpack to more than its limits: 1 GB,
 * a hundredfold, 10,000 files
 */
export async function listMembers(bytes: Uint8Array): Promise<readonly Member[]> {
  return members(await open(bytes)).catch(explain);
}

async function members(zip: ZipFile): Promise<readonly Member[]> {
  if (zip.entryCount > MOST_MEMBERS)
    throw new Error(`It holds more than 10,000 files. Split it into smaller archives.`);
  const found: Member[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    if (entry.isEncrypted()) throw new Error('It is encrypted. Unpack it with its password.');
    unpacked += entry.uncompressedSize;
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (unpacked > MOST_UNPACKED || (entry.uncompressedSize > SMALL && ratio > MOST_RATIO))
      throw new Error(
        'It would unpack to far more than it seems to hold (over 1 GB, or a hundredfold). Take it out.',
      );
    found.push({ name: entry.fileName, bytes: entry.uncompressedSize });
  }
  return found;
}

/**
 * Unpacks one file of an archive that `listMembers` has passed.
 * @throws Error with the remedy when it is damaged or not there
 */
export async function unpack(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  return unpackFrom(await open(bytes), name).catch(explain);
}

async function unpackFrom(zip: ZipFile, name: string): Promise<Uint8Array> {
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    const stream = await zip.openReadStreamPromise(entry);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }
  throw new Error(`There is no ${name} in it. Save the file again.`);
}

/** How files of older Office programs begin, and those of newer ones that a password locks. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What the library says of an archive has no remedy; what is said here has. */
function explain(cause: Error): never {
  if (/\. [A-Z]/.test(cause.message)) throw cause;
  throw new Error(`It is damaged (${cause.message}). Get it anew.`, { cause });
}

async function open(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return fromBufferPromise(buffer).catch((cause: Error) => {
    if (buffer.subarray(0, COMPOUND.length).equals(COMPOUND))
      throw new Error(
        'It has a password, or is of an older program. Open it and save it without a password, as .docx.',
        { cause },
      );
    return explain(new Error(cause.message.replace(/\. .*/, ''), { cause }));
  });
}
