import type { Article, Store } from '../../store/store.js';
import { filterOf } from '../search/filter.js';
import type { Query } from '../search/query.js';
import type { AskRequest } from './ask.js';

/** What a request lets be read. */
export interface Scope {
  /** Ids of articles; null for all of them. */
  readonly articles: ReadonlySet<string> | null;
  /** Ids of those that the day of `asOf` alone leaves out, since nobody knows whether they were there by then. */
  readonly undated: ReadonlySet<string>;
}

/** A request whose `asOf` is its last day too: what was published later was not there to be read. */
export function asItStood(request: AskRequest): AskRequest {
  const { asOf, to } = request;
  if (asOf === undefined || (to !== undefined && to < asOf)) return request;
  return { ...request, to: asOf };
}

async function articlesOf(store: Store, request: AskRequest, query: Query): Promise<readonly Article[]> {
  const filter = await filterOf(store, request, { ...query, phrases: [], excluded: [] });
  const everything = { limit: store.manifest.counts.articles, offset: 0 };
  return (await store.articles(filter, everything)).articles;
}

/**
 * Finds the articles that a request lets be read.
 * @param query what the question says; its phrases narrow nothing here
 */
export async function articlesInScope(store: Store, request: AskRequest, query: Query): Promise<Scope> {
  const narrowed = asItStood(request);
  const { publisher, document, authority, speaker, from, to } = narrowed;
  const lists = [publisher, document, authority, speaker];
  if (lists.every((list) => list.length === 0) && from === undefined && to === undefined)
    return { articles: null, undated: new Set() };
  const articles = await articlesOf(store, narrowed, query);
  const unnarrowed = request.asOf === undefined ? [] : await articlesOf(store, request, query);
  return {
    articles: new Set(articles.map(({ id }) => id)),
    undated: new Set(unnarrowed.filter(({ date }) => date === null).map(({ id }) => id)),
  };
}
