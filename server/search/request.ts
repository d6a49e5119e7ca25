import type { Sort } from './sort.js';

export type Mode = 'hybrid' | 'semantic' | 'keyword';

export interface SearchRequest {
  readonly q: string;
  readonly limit: number;
  readonly offset: number;
  readonly mode: Mode;
  readonly publisher: readonly string[];
  readonly document: readonly string[];
  /** Ids or names of authorities that the article names as such. */
  readonly authority: readonly string[];
  /** Ids, names, roles or organisations of speakers of whom the passage holds a quote. */
  readonly speaker: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** A moment: only passages whose words came into the index after it. */
  readonly indexedAfter?: string;
  /** Most passages from one article. */
  readonly perArticle?: number;
  readonly explain: boolean;
  /** Whether the answer reader puts the first hits in a new order: not with the sort by date. */
  readonly rerank?: boolean;
  /** By relevance when it is left out. */
  readonly sort?: Sort;
  /** Whether to count by what the search can be narrowed further. */
  readonly facets?: boolean;
}

/** What of a request narrows the collection. */
export type Narrowing = Pick<
  SearchRequest,
  'publisher' | 'document' | 'authority' | 'speaker' | 'from' | 'to' | 'indexedAfter'
>;

/** Narrows nothing. */
export const EVERYWHERE = { publisher: [], document: [], authority: [], speaker: [] } satisfies Narrowing;
