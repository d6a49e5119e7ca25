import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../store/embedded/open-store.js';
import type { Selection, Store } from '../../store/store.js';
import { article, type Collection, document, entry, place } from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { naiveStore } from './naive-store.js';
import { random, spreadVectors } from './spread.js';
import { sized } from './trials.js';

const { passages: VECTORS, queries: QUERIES } = spreadVectors({
  passages: sized({ short: 3_000, full: 20_000 }),
  queries: sized({ short: 20, full: 100 }),
});

const COLLECTION: Collection = {
  documents: [document('a.md', '')],
  articles: [article('one', place('a.md', 0))],
  passages: VECTORS.map((vector, i) =>
    entry({ id: `p${i}`, articleId: 'one', text: 'x', hash: `${i}` }, [vector]),
  ),
};

/** Rows drawn at random, or null for all. */
function keeping(share: number): Selection {
  const next = random(11);
  const rows = Uint32Array.from(VECTORS.keys()).filter(() => next() < share);
  return {
    rows: share === 1 ? null : rows,
    size: share === 1 ? VECTORS.length : rows.length,
    undatedExcluded: 0,
  };
}

describe('nearest, over vectors with the spread of real embeddings', () => {
  const indexDir = indexFolder();
  const exact = naiveStore(COLLECTION);
  let store: Store;

  beforeAll(async () => {
    await buildIndex(indexDir, COLLECTION);
    store = await openStore(indexDir);
  });
  afterAll(() => store.close());

  /** The share of the nearest `among` that are found by a search to a depth. */
  async function recall(selection: Selection, depth: number, among: number): Promise<number> {
    let found = 0;
    let wanted = 0;
    for (const query of QUERIES) {
      const nearest = new Set((await store.nearest(query, selection, depth)).map(({ row }) => row));
      const truth = await exact.nearest(query, selection, among);
      found += truth.filter(({ row }) => nearest.has(row)).length;
      wanted += truth.length;
    }
    return found / wanted;
  }

  test.each([1, 0.5, 0.05, 0.005])('finds the best ten of a filter that keeps %d', async (share) => {
    const selection = keeping(share);
    expect(await recall(selection, 10, 10)).toBeGreaterThanOrEqual(0.99);
    expect(await recall(selection, 100, 10)).toBeGreaterThanOrEqual(0.99);
    expect(await recall(selection, 100, 100)).toBeGreaterThanOrEqual(0.985);
  });

  test('finds what a filter keeps far away from the query', async () => {
    const query = QUERIES[0]!;
    const farthest = (await exact.nearest(query, keeping(1), VECTORS.length)).slice(VECTORS.length / 2);
    const rows = Uint32Array.from(farthest, ({ row }) => row).sort();
    const selection = { rows, size: rows.length, undatedExcluded: 0 };
    const found = await store.nearest(query, selection, 10);
    const truth = new Set(farthest.slice(0, 10).map(({ row }) => row));
    expect(found.filter(({ row }) => truth.has(row)).length).toBeGreaterThanOrEqual(8);
  });

  test('scores are the vectors’ own cosines', async () => {
    const all = keeping(1);
    for (const query of QUERIES.slice(0, 5)) {
      const found = await store.nearest(query, all, 10);
      const rows = found.map(({ row }) => row);
      const cosines = await exact.cosines(query, rows);
      for (const [i, { score }] of found.entries()) expect(score).toBeCloseTo(cosines[i]!, 12);
    }
  });
});
