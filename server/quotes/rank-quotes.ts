import type { Store } from '../../store/store.js';
import type { Query } from '../search/query.js';
import { scaled } from '../search/scaled.js';
import { WEIGHTS } from '../search/weights.js';

/** What quotes are ranked by. */
interface Sought {
  readonly query: Pick<Query, 'concepts'>;
  readonly vector: Float32Array;
}

/**
 * Orders quotes by words and meaning as search orders passages: BM25 and cosine, each min-max scaled over all of
 * them, summed convexly. A quote has one vector, which stands for both of a passage's.
 * @returns all of `rows`, the nearest first, equal ones as they were
 */
export async function rankQuotes(
  store: Pick<Store, 'keywordQuotes' | 'quoteCosines'>,
  { query, vector }: Sought,
  rows: readonly number[],
): Promise<readonly number[]> {
  const words = new Map(
    (await store.keywordQuotes(query.concepts, rows)).map(({ row, score }) => [row, score]),
  );
  const keywords = scaled(rows.map((row) => words.get(row) ?? 0));
  const meanings = scaled(await store.quoteCosines(vector, rows));
  const fused = rows.map((row, at) => ({
    row,
    score: WEIGHTS.keyword * keywords[at]! + (1 - WEIGHTS.keyword) * meanings[at]!,
  }));
  return fused.sort((a, b) => b.score - a.score).map(({ row }) => row);
}
