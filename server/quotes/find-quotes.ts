import type { Embedder } from '../../language/embedder.js';
import type { Quote } from '../../store/records.js';
import type { Page, QuoteFilter, Store } from '../../store/store.js';
import { readQuery } from '../search/query.js';
import { speakerIds } from '../speakers/speaker-ids.js';
import { rankQuotes } from './rank-quotes.js';

/** Which quotes to list. Every list means "any of these"; an empty one narrows nothing. */
export interface QuotesRequest extends Page {
  /** What they are about, in any words. */
  readonly q?: string;
  /** Ids, names, roles or organisations. */
  readonly speaker: readonly string[];
  readonly kind?: Quote['kind'];
  readonly publisher: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export interface QuotesAnswer {
  readonly quotes: readonly Quote[];
  /** How many pass the filters. */
  readonly total: number;
}

/** Lists quotes: the nearest to `q` first, or without it the newest. */
export type FindQuotes = (request: QuotesRequest) => Promise<QuotesAnswer>;

async function filterOf(
  store: Store,
  { speaker, publisher, kind, from, to }: QuotesRequest,
): Promise<QuoteFilter> {
  return {
    speakers: await speakerIds(store, speaker),
    publishers: publisher,
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Opens the search for quotes over a collection: filters first, then words and meaning together. */
export function createFindQuotes(store: Store, embedder: Embedder): FindQuotes {
  const order = async (q: string, rows: readonly number[]) => {
    const isWord = (word: string) => embedder.count(word) === 1;
    const query = readQuery(q, { vocabulary: await store.vocabulary(), isWord });
    return rankQuotes(store, { query, vector: await embedder.query(query.text) }, rows);
  };
  return async (request) => {
    const { q, limit, offset } = request;
    const selected = await store.selectQuotes(await filterOf(store, request));
    const rows = q === undefined ? selected : await order(q, selected);
    return { quotes: await store.quotes(rows.slice(offset, offset + limit)), total: rows.length };
  };
}
