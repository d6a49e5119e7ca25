import type { Collection } from '../collection.js';
import type { Hit } from '../search/answer.js';
import type { SearchRequest } from '../search/request.js';
import { entryId, type FeedEntry, originOf } from './feed.js';

/** What a search must find to be news. */
export interface Sought extends Omit<SearchRequest, 'limit' | 'offset' | 'explain' | 'indexedAfter'> {
  /** A hit's least score. */
  readonly minScore: number;
  /** A moment, as Store gives them: what came after it. */
  readonly since?: string;
}

/** The most hits that one search takes. */
const MOST = 100;

/**
 * Finds at least `wanted` of the newest passages that a search is about, or all there are. A search of the whole
 * collection would miss a new passage behind many better old ones, so the last build is searched, then the last two,
 * the last four, and so on.
 */
export async function newestHits(
  { store, search }: Pick<Collection, 'store' | 'search'>,
  { since, minScore, ...request }: Sought,
  wanted: number,
): Promise<readonly FeedEntry[]> {
  const moments = (await store.indexedAt()).filter((moment) => since === undefined || moment > since);
  const found = new Map<string, Hit>();
  for (let builds = 1; builds < 2 * moments.length && found.size < wanted; builds *= 2) {
    const indexedAfter = moments[builds] ?? since;
    const narrowed = { ...request, ...(indexedAfter !== undefined && { indexedAfter }) };
    const { hits } = await search({ ...narrowed, limit: MOST, offset: 0, explain: false });
    for (const hit of hits)
      if (hit.score >= minScore && !found.has(hit.passage.id)) found.set(hit.passage.id, hit);
  }
  const ages = await store.firstIndexed([...found.keys()]);
  return [...found.values()].map((hit) => entryOf(hit, ages.get(hit.passage.id)!));
}

function entryOf({ passage, article, citation }: Hit, firstIndexed: string): FeedEntry {
  return {
    id: entryId('passage', passage.text),
    title: article.title ?? article.document,
    firstIndexed,
    link: citation.link,
    text: citation.text,
    reference: citation.reference,
    ...originOf(article),
  };
}
