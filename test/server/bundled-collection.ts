import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build } from '../../indexer/build.js';
import type { Collection } from '../../server/collection.js';
import { openCollection } from '../../server/open-collection.js';
import { readSettings } from '../../store/settings.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { modelsWith } from './models-with.js';

/** The bundled briefings, indexed by the real pipeline and the fake model for the tests of one file. */
export function bundledCollection(): { readonly get: () => Collection; readonly indexDir: string } {
  const indexDir = mkdtempSync(join(tmpdir(), 'bundled-'));
  let collection: Collection;
  beforeAll(async () => {
    await build({ ...readSettings(['--index-dir', indexDir], {}), embedder: fakeEmbedder() });
    collection = await openCollection(
      { indexDir, corpusDir: readSettings([], {}).corpusDir },
      modelsWith(fakeEmbedder()),
    );
  });
  afterAll(async () => {
    await collection.store.close();
    rmSync(indexDir, { recursive: true });
  });
  return { get: () => collection, indexDir };
}
