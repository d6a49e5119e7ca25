import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../indexer/build.js';
import type { Embedder } from '../../language/embedder.js';
import { openStore } from '../../store/embedded/open-store.js';
import type { Store } from '../../store/store.js';

/** Indexes a folder of documents into a temporary one for the time of some work. */
export async function overCorpus<T>(
  corpusDir: string,
  embedder: Embedder,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const indexDir = mkdtempSync(join(tmpdir(), 'evaluation-'));
  try {
    await build({ corpusDir, indexDir, embedder });
    const store = await openStore(indexDir);
    return await work(store).finally(() => store.close());
  } finally {
    rmSync(indexDir, { recursive: true, force: true });
  }
}
