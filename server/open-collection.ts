import type { AnswerReader } from '../language/answer-reader.js';
import type { Embedder } from '../language/embedder.js';
import { openStore } from '../store/embedded/open-store.js';
import { IndexError } from '../store/index-error.js';
import type { Settings } from '../store/settings.js';
import { createAsk } from './ask/ask.js';
import type { RefusalModel } from './ask/refusal.js';
import type { Collection } from './collection.js';
import { isOfModel } from './first-run.js';
import { createGetOriginal } from './originals.js';
import { createFindQuotes } from './quotes/find-quotes.js';
import { createSearch } from './search/search.js';

/** What a collection is searched and read with. */
export interface Models {
  readonly embedder: Embedder;
  /** Null leaves it out of answers, and search cannot rerank. */
  readonly reader: AnswerReader | null;
  readonly refusal: RefusalModel;
}

/**
 * Opens the index in place, with search over it.
 * @throws IndexError when there is none, or it is damaged, or another format version or model made it
 */
export async function openCollection(
  { indexDir, corpusDir }: Pick<Settings, 'indexDir' | 'corpusDir'>,
  models: Models,
): Promise<Collection> {
  const { embedder } = models;
  const store = await openStore(indexDir);
  if (isOfModel(store.manifest, embedder)) {
    const search = createSearch(store, embedder, models.reader);
    const ask = createAsk({ store, ...models });
    const findQuotes = createFindQuotes(store, embedder);
    return { store, search, findQuotes, ask, getOriginal: createGetOriginal(store, corpusDir) };
  }
  await store.close();
  throw new IndexError('stale', `The index in ${indexDir} was made with another embedding model`);
}
