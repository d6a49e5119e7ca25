import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, inject } from 'vitest';
import { build } from '../../indexer/build.js';
import type { Embedder } from '../../language/embedder.js';
import type { Collection } from '../../server/collection.js';
import { type Models, openCollection } from '../../server/open-collection.js';
import { readSettings } from '../../store/settings.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { modelsWith } from './models-with.js';

const { corpusDir } = readSettings([], {});
const fakeModels = async () => modelsWith(fakeEmbedder());

/** Builds an index that test files share: the first that comes does so, the others wait. */
async function buildOnce(indexDir: string, embedder: Embedder): Promise<void> {
  try {
    await build({ corpusDir, indexDir, embedder });
  } catch (error) {
    if (!(error as Error).message.startsWith('Another build')) throw error;
    await wait(50);
    await buildOnce(indexDir, embedder);
  }
}

/** The bundled briefings, indexed by the real pipeline, for the tests of one file; with the fake model where no other is given. */
export function bundledCollection(loadModels: () => Promise<Models> = fakeModels): {
  readonly get: () => Collection;
  readonly indexDir: string;
} {
  const indexDir = join(inject('runFolder'), loadModels.name);
  let collection: Collection;
  beforeAll(async () => {
    const models = await loadModels();
    await buildOnce(indexDir, models.embedder);
    collection = await openCollection({ indexDir, corpusDir }, models);
  });
  afterAll(() => collection.store.close());
  return { get: () => collection, indexDir };
}
