import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { verify } from '../store/embedded/verify.js';
import { IndexError } from '../store/index-error.js';
import type { Manifest } from '../store/manifest.js';
import type { Problem } from '../store/store.js';
import type { CorpusFile } from './walk.js';

type Fingerprints = Manifest['corpus'];

async function hashOf(absolute: string): Promise<string> {
  const hash = createHash('sha256');
  // A file that cannot be opened is a problem of the build; here it only has to look the same each time.
  await pipeline(createReadStream(absolute), hash).catch(() => hash.end());
  return hash.digest('hex');
}

async function fingerprint({ path, absolute, sidecar }: CorpusFile): Promise<Fingerprints[number]> {
  const own = await hashOf(absolute);
  if (!sidecar) return { path, sha256: own };
  const both = own + (await hashOf(sidecar.absolute));
  return { path, sha256: createHash('sha256').update(both).digest('hex') };
}

/** The SHA-256 of each file's bytes, and of its metadata file where it has one, in the order given. */
export async function fingerprintFiles(files: readonly CorpusFile[]): Promise<Fingerprints> {
  const all: Fingerprints[number][] = [];
  for (const file of files) all.push(await fingerprint(file));
  return all;
}

async function manifestInPlace(indexDir: string): Promise<Manifest | null> {
  try {
    return (await verify(indexDir)).manifest;
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}

/** What an index would have to be made from to be up to date. */
export interface Wanted {
  readonly corpus: Fingerprints;
  readonly fingerprint: string;
  /** Version of the rules of extraction. */
  readonly extraction: number;
  /** Files that were passed over: they are told of, so they count. */
  readonly skipped: readonly Problem[];
}

/** The manifest of the index in place, if it is whole and made from just this; null otherwise. */
export async function findFresh(
  indexDir: string,
  { corpus, fingerprint, extraction, skipped }: Wanted,
): Promise<Manifest | null> {
  const manifest = await manifestInPlace(indexDir);
  if (manifest?.fingerprint !== fingerprint || manifest.extraction !== extraction) return null;
  const read = new Set(corpus.map(({ path }) => path));
  const passedOver = manifest.problems.filter(({ path }) => !read.has(path));
  const now = [manifest.corpus, passedOver];
  return JSON.stringify(now) === JSON.stringify([corpus, skipped]) ? manifest : null;
}
