import type { Embedder } from '../language/embedder.js';
import { openStore } from '../store/embedded/open-store.js';
import { IndexError } from '../store/index-error.js';
import type { Collection } from './collection.js';
import { isOfModel } from './first-run.js';
import { createFindQuotes } from './quotes/find-quotes.js';
import { createSearch } from './search/search.js';

/**
 * Opens the index in place, with search over it.
 * @throws IndexError when there is none, or it is damaged, or another format version or model made it
 */
export async function openCollection(indexDir: string, embedder: Embedder): Promise<Collection> {
  const store = await openStore(indexDir);
  if (isOfModel(store.manifest, embedder)) {
    return { store, search: createSearch(store, embedder), findQuotes: createFindQuotes(store, embedder) };
  }
  await store.close();
  throw new IndexError('stale', `The index in ${indexDir} was made with another embedding model`);
}
