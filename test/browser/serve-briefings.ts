import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../indexer/build.js';
import { openCollection } from '../../server/open-collection.js';
import { readSettings } from '../../store/settings.js';
import { currentWith } from '../server/example-collection.js';
import { realModels } from '../server/models-with.js';
import { serveCollection } from './serve-collection.js';

/** Serves the bundled briefings with the real models, as `npm start` does, for the time of some work. */
export async function serveBriefings(work: (address: string) => Promise<void>): Promise<void> {
  const { corpusDir } = readSettings([], {});
  const indexDir = mkdtempSync(join(tmpdir(), 'briefings-'));
  const models = await realModels();
  try {
    await build({ corpusDir, indexDir, embedder: models.embedder });
    const collection = await openCollection({ corpusDir, indexDir }, models);
    const server = await serveCollection(currentWith(collection));
    await work(server.address).finally(server.close);
    await collection.store.close();
  } finally {
    rmSync(indexDir, { recursive: true, force: true });
  }
}
