import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { IndexError } from '../index-error.js';
import { FORMAT_VERSION, type Manifest } from '../manifest.js';
import { type Current, readCurrent } from './current.js';
import { hashFile } from './durable.js';
import { FILES, MANIFEST } from './generation.js';

const file = z.strictObject({ bytes: z.number(), sha256: z.string() });

const shape = z.strictObject({
  format: z.number(),
  version: z.string(),
  builtAt: z.string(),
  corpus: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  fingerprint: z.string(),
  extraction: z.number(),
  counts: z.strictObject({
    documents: z.number(),
    articles: z.number(),
    passages: z.number(),
    quotes: z.number(),
    speakers: z.number(),
    judgements: z.number(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    undated: z.number(),
  }),
  problems: z.array(z.strictObject({ path: z.string(), reason: z.string(), remedy: z.string() })),
  files: z.strictObject({
    [FILES.collection]: file,
    [FILES.vectors]: file,
    [FILES.sentences]: file,
    [FILES.graph]: file,
    [FILES.quoteVectors]: file,
  }),
});

/** A build whose every byte is as it was written. */
export interface Verified {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Finds the build in use and reads all of it to compare checksums (about a second for a gigabyte).
 *
 * @throws IndexError when there is none, anything in it has changed, or another format version wrote it.
 */
export async function verify(indexDir: string): Promise<Verified> {
  const current = await readCurrent(indexDir);
  const folder = join(indexDir, current.generation);
  const manifest = await readManifest(folder, current);
  for (const [name, file] of Object.entries(manifest.files)) await checkFile(join(folder, name), file);
  return { folder, manifest };
}

async function readManifest(folder: string, current: Current): Promise<Manifest> {
  const path = join(folder, MANIFEST);
  const bytes = await readFile(path).catch(missingFile(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== current.manifestSha256)
    throw new IndexError('damaged', `${path} has changed since it was written`);
  const manifest = parseManifest(path, bytes.toString());
  if (manifest.version === current.version) return manifest;
  throw new IndexError('damaged', `${path} is of another version than the index in use`);
}

function parseManifest(path: string, text: string): Manifest {
  try {
    const manifest = JSON.parse(text);
    // Asked first, since a manifest of another format may have another shape.
    if (manifest.format !== FORMAT_VERSION) throw staleFormat(path, manifest.format);
    return shape.parse(manifest);
  } catch (cause) {
    if (cause instanceof IndexError) throw cause;
    throw new IndexError('damaged', `${path} is not a manifest`, { cause });
  }
}

function staleFormat(path: string, format: unknown): IndexError {
  return new IndexError(
    'stale',
    `${path} has format ${format}, and this version reads format ${FORMAT_VERSION}`,
  );
}

async function checkFile(path: string, expected: z.infer<typeof file>): Promise<void> {
  const { size } = await stat(path).catch(missingFile(path));
  if (size !== expected.bytes) {
    throw new IndexError('damaged', `${path} has ${size} bytes in place of ${expected.bytes}`);
  }
  if ((await hashFile(path)) !== expected.sha256) throw new IndexError('damaged', `${path} is damaged`);
}

function missingFile(path: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new IndexError('damaged', `${path} is missing`, { cause: error });
  };
}
