import { constants, type Dirent } from 'node:fs';
import { copyFile, mkdir, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { SIDECAR } from './sidecar.js';

/** Every file below a path; the path itself when it is a file. */
async function filesBelow(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Error(`There is no ${path}. Give the path of a file or folder that there is.`);
  if (!found.isDirectory()) return [path];
  const entries: readonly Dirent[] = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function copyNew(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_EXCL).catch((error) => explainTaken(error, to));
}

/** Of what keeps a new file from being written. */
export function explainTaken(error: NodeJS.ErrnoException, to: string): never {
  if (error.code !== 'EEXIST') throw error;
  throw new Error(`${to} is in the corpus already. Remove it first, or give the file another name.`);
}

/**
 * Copies files, or folders with all that is in them, into a corpus. Nothing that is there is written over.
 * @returns the paths of the new documents
 * @throws Error naming the remedy for a path that is not there, or a name that is taken
 */
export async function addToCorpus(corpusDir: string, paths: readonly string[]): Promise<readonly string[]> {
  const added: string[] = [];
  for (const path of paths) {
    const from = resolve(path);
    for (const file of await filesBelow(from)) {
      const name = join(basename(from), file.slice(from.length));
      await copyNew(file, join(corpusDir, name));
      added.push(name);
    }
  }
  return added;
}

/**
 * Deletes documents from a corpus, by their paths in it, with their metadata files.
 * @throws Error naming the remedy, before anything is deleted, for a path that is no document of the corpus
 */
export async function removeFromCorpus(corpusDir: string, paths: readonly string[]): Promise<void> {
  const root = await realpath(corpusDir);
  const files = await Promise.all(paths.map((path) => realpath(join(root, path)).catch(() => null)));
  for (const [at, file] of files.entries()) {
    if (file?.startsWith(root + sep) && (await stat(file)).isFile()) continue;
    throw new Error(`${paths[at]} is no document of ${corpusDir}. Give its path within that folder.`);
  }
  for (const file of files) {
    await rm(file!);
    await rm(file! + SIDECAR, { force: true });
  }
}
