import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT_VERSION, type Manifest } from '../manifest.js';
import { hashFile, syncFile, syncFolder, writeDurably } from './durable.js';
import { FILES, MANIFEST } from './generation.js';
import { writeGraph } from './graph.js';
import { readVectors } from './vector-file.js';

/** A whole build, and the SHA-256 of its manifest file. */
export interface Sealed {
  readonly manifest: Manifest;
  readonly manifestSha256: string;
}

type Facts = Pick<Manifest, 'corpus' | 'fingerprint' | 'extraction' | 'problems' | 'counts'>;

/** Completes the folder of a build whose texts and vectors are written: graph, checksums, manifest, all durable. */
export async function seal(folder: string, facts: Facts): Promise<Sealed> {
  const vectors = await readVectors(join(folder, FILES.vectors), facts.counts.passages);
  await writeGraph(join(folder, FILES.graph), vectors);
  const manifest = {
    format: FORMAT_VERSION,
    version: versionOf(facts),
    builtAt: new Date().toISOString(),
    ...facts,
    files: await sealFiles(folder),
  };
  const text = JSON.stringify(manifest);
  await writeDurably(join(folder, MANIFEST), text);
  await syncFolder(folder);
  return { manifest, manifestSha256: sha256(text) };
}

/** The same for the same input; problems count, since a page shows them. */
function versionOf({ corpus, fingerprint, extraction, problems }: Facts): string {
  const input = JSON.stringify([FORMAT_VERSION, fingerprint, extraction, corpus, problems]);
  return sha256(input).slice(0, 16);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function sealFiles(folder: string): Promise<Manifest['files']> {
  const files: Record<string, Manifest['files'][string]> = {};
  for (const name of Object.values(FILES)) {
    const path = join(folder, name);
    await syncFile(path);
    files[name] = { bytes: (await stat(path)).size, sha256: await hashFile(path) };
  }
  return files;
}
