import type { Scored, Store, StoredPassage } from '../../store/store.js';
import { selectionOf } from './about.js';
import { fewOfEach } from './few-of-each.js';
import { type Candidate, rank, type Sought } from './rank.js';
import type { SearchRequest } from './request.js';
import { DEPTH } from './weights.js';

export const SORTS = ['relevance', 'date'] as const;
export type Sort = (typeof SORTS)[number];

/** By the dates of their articles, undated ones last; those of one date stay in their order. */
async function newestFirst(store: Store, passages: readonly StoredPassage[]) {
  const articles = await store.articlesById([...new Set(passages.map(({ articleId }) => articleId))]);
  const dates = new Map(articles.map(({ id, date }) => [id, date ?? '']));
  return passages.toSorted((a, b) => dates.get(b.articleId)!.localeCompare(dates.get(a.articleId)!));
}

/**
 * The part of a list in order of date that is asked for, of all passages that may be about the query, or where there
 * are none, of the nearest.
 * @param about best first
 */
export async function takeNewest(
  store: Store,
  sought: Sought,
  about: readonly Scored[],
  { offset, limit, perArticle }: SearchRequest,
): Promise<{ readonly taken: readonly (readonly [Candidate, StoredPassage])[]; readonly total: number }> {
  const found = about.length > 0 ? about : (await rank(store, sought, DEPTH)).candidates;
  const passages = await store.passages(found.map(({ row }) => row));
  const all = await newestFirst(store, passages.filter(fewOfEach(perArticle)));
  const shown = all.slice(offset, offset + limit);
  const selection = selectionOf(shown.map(({ row }) => row));
  const { candidates } = await rank(store, { ...sought, selection }, selection.size);
  const byRow = new Map(candidates.map((candidate) => [candidate.row, candidate]));
  return { taken: shown.map((passage) => [byRow.get(passage.row)!, passage] as const), total: found.length };
}
