import type { StoredPassage } from '../../store/store.js';

/**
 * Tells of passages, asked of one after another, whether their article has had fewer than so many before.
 * @param perArticle without it, any number
 */
export function fewOfEach(
  perArticle = Number.POSITIVE_INFINITY,
): (passage: Pick<StoredPassage, 'articleId'>) => boolean {
  const counts = new Map<string, number>();
  return ({ articleId }) => {
    const count = (counts.get(articleId) ?? 0) + 1;
    counts.set(articleId, count);
    return count <= perArticle;
  };
}
