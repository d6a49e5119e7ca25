import type { Collection } from '../server/collection.js';
import { openCollection } from '../server/open-collection.js';
import { readSettings } from '../store/settings.js';
import { loadModels } from './load-models.js';
import type { Terminal } from './terminal.js';

/**
 * Works on the index that the settings name, and closes it.
 * @throws IndexError when there is none that can be used
 */
export async function withCollection<T>(
  flags: readonly string[],
  { env }: Terminal,
  work: (collection: Collection) => Promise<T>,
): Promise<T> {
  const settings = readSettings(flags, env);
  const collection = await openCollection(settings, await loadModels(settings));
  try {
    return await work(collection);
  } finally {
    await collection.store.close();
  }
}
