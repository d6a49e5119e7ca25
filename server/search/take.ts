import type { Store, StoredPassage } from '../../store/store.js';
import { fewOfEach } from './few-of-each.js';
import type { Candidate } from './rank.js';

/** The passages of the best candidates, at most `perArticle` of one article, until `wanted` are found. */
export async function take(
  store: Store,
  candidates: readonly Candidate[],
  wanted: number,
  perArticle?: number,
): Promise<readonly (readonly [Candidate, StoredPassage])[]> {
  const isOneOfFew = fewOfEach(perArticle);
  const taken: (readonly [Candidate, StoredPassage])[] = [];
  for (let at = 0; at < candidates.length && taken.length < wanted; at += wanted) {
    const batch = candidates.slice(at, at + wanted);
    const passages = await store.passages(batch.map(({ row }) => row));
    for (const [index, passage] of passages.entries())
      if (isOneOfFew(passage)) taken.push([batch[index]!, passage]);
  }
  return taken.slice(0, wanted);
}
