import type { Store } from '../store/store.js';
import type { Ask } from './ask/ask.js';
import type { GetOriginal } from './originals.js';
import type { FindQuotes } from './quotes/find-quotes.js';
import type { Search } from './search/search.js';

/** One open index, with what answers over it. */
export interface Collection {
  readonly store: Store;
  readonly search: Search;
  readonly findQuotes: FindQuotes;
  readonly ask: Ask;
  readonly getOriginal: GetOriginal;
}

/** How things stand with the index, for the first-run page and `/readyz`. */
export type Status =
  | { readonly state: 'ready' }
  | { readonly state: 'building'; readonly done: number; readonly total: number; readonly reading?: string }
  | { readonly state: 'unavailable'; readonly reason: string; readonly remedy: string };

/** The index in use, which may be replaced while requests run. */
export interface CurrentCollection {
  readonly status: () => Status;
  /**
   * Runs `work` on the collection in use, which stays open until the work ends even when a new index comes in.
   * @throws UnavailableError when there is none, with the reason and the remedy
   */
  readonly use: <T>(work: (collection: Collection) => Promise<T>) => Promise<T>;
}
