import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { IndexError } from '../index-error.js';
import { writeDurably } from './durable.js';
import { GENERATION } from './generation.js';

const shape = z.strictObject({
  generation: z.string().regex(GENERATION),
  version: z.string(),
  manifestSha256: z.string(),
});

/** Which build is in use: the one file of an index that is ever replaced. */
export type Current = Readonly<z.infer<typeof shape>>;

const CURRENT = 'current.json';

/** @throws IndexError when there is no index, or the file is not one that `replaceCurrent` wrote. */
export async function readCurrent(indexDir: string): Promise<Current> {
  const text = await readFile(join(indexDir, CURRENT), 'utf8').catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new IndexError('missing', `There is no index in ${indexDir}`, { cause: error });
  });
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new IndexError('damaged', `${CURRENT} of the index in ${indexDir} is damaged`, { cause });
  }
}

/** The `version` of the manifest in use, or null when there is none to be read: cheap enough to ask each second. */
export async function readCurrentVersion(indexDir: string): Promise<string | null> {
  try {
    return (await readCurrent(indexDir)).version;
  } catch {
    return null;
  }
}

/** Puts another build into use at one stroke: whoever reads meanwhile sees the old or the new, whole. */
export async function replaceCurrent(indexDir: string, current: Current): Promise<void> {
  const beside = join(indexDir, `${CURRENT}.new`);
  await writeDurably(beside, JSON.stringify(current));
  await rename(beside, join(indexDir, CURRENT));
}
