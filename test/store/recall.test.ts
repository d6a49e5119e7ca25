import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../store/embedded/open-store.js';
import type { Selection, Store } from '../../store/store.js';
import { article, type Collection, document, entry, place } from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { random, spreadVectors } from './spread.js';
import { LONG, sized } from './trials.js';

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

/** Rows in the order of their cosine to each query: what a full scan finds. */
const TRUTH = QUERIES.map((query) => {
  const cosines = VECTORS.map((vector) => dot(query, vector));
  return [...VECTORS.keys()].sort((a, b) => cosines[b]! - cosines[a]!);
});

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function selectionOf(rows: readonly number[]): Selection {
  return { rows: Uint32Array.from(rows).sort(), size: rows.length, undatedExcluded: 0 };
}

/** Rows drawn at random. */
function keeping(share: number): Selection {
  const next = random(11);
  return selectionOf([...VECTORS.keys()].filter(() => next() < share));
}

const ALL: Selection = { rows: null, size: VECTORS.length, undatedExcluded: 0 };

describe('nearest, over vectors with the spread of real embeddings', LONG, () => {
  const indexDir = indexFolder();
  let store: Store;

  beforeAll(async () => {
    await buildIndex(indexDir, COLLECTION);
    store = await openStore(indexDir);
  }, LONG.timeout);
  afterAll(() => store.close());

  /** The share of the nearest `among` that a search to a depth finds. */
  async function recall(selection: Selection, depth: number, among: number): Promise<number> {
    const kept = new Set(selection.rows ?? VECTORS.keys());
    let found = 0;
    let wanted = 0;
    for (const [i, query] of QUERIES.entries()) {
      const rows = new Set((await store.nearest(query, selection, depth)).map(({ row }) => row));
      const truth = TRUTH[i]!.filter((row) => kept.has(row)).slice(0, among);
      found += truth.filter((row) => rows.has(row)).length;
      wanted += truth.length;
    }
    return found / wanted;
  }

  test.each([
    ['all', ALL],
    ['50 %', keeping(0.5)],
    ['5 %', keeping(0.05)],
    ['0.5 %', keeping(0.005)],
  ])('finds the best of a filter that keeps %s', async (_, selection) => {
    expect(await recall(selection, 10, 10)).toBeGreaterThanOrEqual(0.99);
    expect(await recall(selection, 100, 10)).toBeGreaterThanOrEqual(0.99);
    expect(await recall(selection, 100, 100)).toBeGreaterThanOrEqual(0.985);
  });

  test('finds what a filter keeps far away from the query', async () => {
    const far = TRUTH[0]!.slice(VECTORS.length / 2);
    const found = await store.nearest(QUERIES[0]!, selectionOf(far), 10);
    const nearest = new Set(far.slice(0, 10));
    expect(found.filter(({ row }) => nearest.has(row)).length).toBeGreaterThanOrEqual(8);
  });

  test('scores are the vectors’ own cosines, whoever found them', async () => {
    for (const query of QUERIES.slice(0, 5)) {
      for (const { row, score } of await store.nearest(query, ALL, 10)) {
        expect(score).toBeCloseTo(dot(query, VECTORS[row]!), 12);
      }
    }
  });
});
