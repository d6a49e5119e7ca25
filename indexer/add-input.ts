import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainTaken } from './change-corpus.js';
import { chooseFormat, EXTENSIONS, formatOf } from './formats/formats.js';
import { mostMegabytes } from './walk.js';

/** Characters that some system takes for more than a part of a name, and names that begin with a dot. */
const NO_NAME = /^\.|[/\\:*?"<>|\p{Cc}]/u;
/** In bytes: systems allow 255. */
const LONGEST_NAME = 200;

function requireName(name: string): void {
  if (NO_NAME.test(name) || Buffer.byteLength(name) > LONGEST_NAME)
    throw new Error(`${JSON.stringify(name)} is no name for a document. Give a short one without folders.`);
  const isRead = formatOf(name) || /\.zip$/i.test(name);
  if (!isRead || /^readme\.md$/i.test(name))
    throw new Error(
      `A file named ${name} would not be read. Give a name that ends in one of ${EXTENSIONS.join(', ')}.`,
    );
}

/** A name for bytes that came without one: the same bytes have the same. */
function nameFor(bytes: Uint8Array): string {
  const format = chooseFormat('', bytes);
  if (format?.extensions[0])
    return `piped-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}${format.extensions[0]}`;
  throw new Error('What was piped in does not tell its format. Give it a name: add - --name minutes.txt');
}

async function readAtMost(input: AsyncIterable<Uint8Array>, megabytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of input) {
    bytes += part.length;
    if (bytes > megabytes * 2 ** 20)
      throw new Error(`What was piped in is larger than ${megabytes} MB. Split it into smaller files.`);
    parts.push(part);
  }
  if (bytes === 0) throw new Error('Nothing was piped in. Give a document: add - --name minutes.pdf < FILE');
  return Buffer.concat(parts);
}

/**
 * Writes a document that comes without a file into a corpus. Nothing that is there is written over.
 * @param name of the new file; without it, one that begins `piped-` and ends as what the bytes begin like
 * @returns the path of the new document
 * @throws Error naming the remedy, before anything is written, for a name that is none, is taken or would not be read,
 * and for an input that is empty, too large, or without a name and of no format that its bytes tell
 */
export async function addInput(
  corpusDir: string,
  input: AsyncIterable<Uint8Array>,
  name?: string,
): Promise<string> {
  if (name !== undefined) requireName(name);
  const bytes = await readAtMost(input, mostMegabytes(name ?? ''));
  const path = name ?? nameFor(bytes);
  const to = join(corpusDir, path);
  await mkdir(corpusDir, { recursive: true });
  await writeFile(to, bytes, { flag: 'wx' }).catch((error) => explainTaken(error, to));
  return path;
}
