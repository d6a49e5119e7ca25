import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNAL } from '../journal.js';
import { replaceCurrent } from './current.js';
import { syncFolder } from './durable.js';
import { GENERATION } from './generation.js';
import type { Sealed } from './seal.js';

interface Publication extends Sealed {
  readonly indexDir: string;
  readonly generation: string;
  /** Is called at the moment from which readers find this build, before all else that could fail. */
  readonly onPlaced: () => void;
}

/** Puts a sealed build into use, then deletes all that earlier builds, finished or not, have left. */
export async function publish(publication: Publication): Promise<void> {
  const { indexDir, generation, manifest, manifestSha256, onPlaced } = publication;
  // The folder's name must be on disk before anything names it.
  await syncFolder(indexDir);
  await replaceCurrent(indexDir, { generation, version: manifest.version, manifestSha256 });
  onPlaced();
  await syncFolder(indexDir);
  await sweep(indexDir, generation);
}

async function sweep(indexDir: string, inUse: string): Promise<void> {
  const names = await readdir(indexDir);
  const left = names.filter((name) => name === JOURNAL || (GENERATION.test(name) && name !== inUse));
  // Windows does not delete what a server still reads: the next build deletes it.
  for (const name of left) await rm(join(indexDir, name), { recursive: true, force: true }).catch(() => {});
}
