import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Store } from '../store/store.js';

/** A file of the corpus, byte for byte. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Gets the file that a document was read from; null when it is not in the corpus as it was indexed. */
export type GetOriginal = (path: string) => Promise<Original | null>;

/**
 * Files are read from the corpus, not kept twice. Only the paths of documents are looked up, never what leads out of
 * the corpus, and only bytes with the hash that was indexed are given: a page number holds for no others. A file
 * within an archive is not there.
 */
export function createGetOriginal(store: Store, corpusDir: string): GetOriginal {
  return async (path) => {
    const document = (await store.documents()).find((one) => one.path === path);
    if (!document) return null;
    try {
      const root = await realpath(corpusDir);
      const file = await realpath(join(root, path));
      if (!file.startsWith(root + sep)) return null;
      const bytes = await readFile(file);
      const same = createHash('sha256').update(bytes).digest('hex') === document.sha256;
      return same ? { bytes, mediaType: document.mediaType } : null;
    } catch {
      return null;
    }
  };
}
