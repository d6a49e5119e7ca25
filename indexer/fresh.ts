import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Manifest } from '../store/manifest.js';
import { type CorpusFile, walk } from './walk.js';

type Fingerprints = Manifest['corpus'];

async function fingerprint({ path, absolute }: CorpusFile): Promise<Fingerprints[number]> {
  const hash = createHash('sha256');
  // A file that cannot be opened is a problem of the build; here it only has to look the same each time.
  await pipeline(createReadStream(absolute), hash).catch(() => hash.end());
  return { path, sha256: hash.digest('hex') };
}

/** The SHA-256 of each file's bytes, in the order given. */
export async function fingerprintFiles(files: readonly CorpusFile[]): Promise<Fingerprints> {
  const all: Fingerprints[number][] = [];
  for (const file of files) all.push(await fingerprint(file));
  return all;
}

/** Whether an index was made from the corpus as it lies in the folder now. */
export async function fitsCorpus(manifest: Manifest, corpusDir: string): Promise<boolean> {
  const { files } = await walk(corpusDir);
  const now = await fingerprintFiles(files);
  return JSON.stringify(now) === JSON.stringify(manifest.corpus);
}
