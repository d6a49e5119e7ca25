import type { Store } from '../../store/store.js';
import { filterOf } from '../search/filter.js';
import type { Query } from '../search/query.js';
import type { AskRequest } from './ask.js';

/** A request whose `asOf` is its last day too: what was published later was not there to be read. */
export function asItStood(request: AskRequest): AskRequest {
  const { asOf, to } = request;
  if (asOf === undefined || (to !== undefined && to < asOf)) return request;
  return { ...request, to: asOf };
}

/**
 * Ids of the articles that a request lets be read; null when that is all of them.
 * @param query what the question says; its phrases narrow nothing here
 */
export async function articlesInScope(
  store: Store,
  request: AskRequest,
  query: Query,
): Promise<ReadonlySet<string> | null> {
  const narrowed = asItStood(request);
  const { publisher, document, authority, speaker, from, to } = narrowed;
  const lists = [publisher, document, authority, speaker];
  if (lists.every((list) => list.length === 0) && from === undefined && to === undefined) return null;
  const filter = await filterOf(store, narrowed, { ...query, phrases: [], excluded: [] });
  const { articles } = await store.articles(filter, { limit: store.manifest.counts.articles, offset: 0 });
  return new Set(articles.map(({ id }) => id));
}
