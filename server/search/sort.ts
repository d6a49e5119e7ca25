import type { Found } from './search.js';
import { RELEVANCE } from './weights.js';

export const SORTS = ['relevance', 'date'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Those of the best passages that may be about the query (all, when none is), newest first, undated ones last.
 * @param best best first, which stays the order of those of one date
 */
export function newestFirst(best: readonly Found[]): readonly Found[] {
  const about = best.filter(({ score }) => score >= RELEVANCE.weak);
  const kept = about.length > 0 ? about : best;
  return kept.toSorted((a, b) => (b.article.date ?? '').localeCompare(a.article.date ?? ''));
}
