import { join } from 'node:path';
import type { HierarchicalNSW } from 'hnswlib-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGraph, type Vectors, writeGraph } from '../../store/embedded/graph.js';
import { nearByGraph } from '../../store/embedded/near-by-graph.js';
import { prepareScan, type ScanNear } from '../../store/embedded/near-by-scan.js';
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

/** One after another, as the store keeps them. */
const ALL_IN_ONE: Vectors = {
  dimensions: VECTORS[0]!.length,
  count: VECTORS.length,
  values: Float32Array.from(VECTORS.flatMap((vector) => [...vector])),
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

const KEEPING: readonly (readonly [string, Selection])[] = [
  ['all', ALL],
  ['50 %', keeping(0.5)],
  ['5 %', keeping(0.05)],
  ['0.5 %', keeping(0.005)],
];

/** Rows that a search to a depth finds. */
type Find = (query: Float32Array, selection: Selection, depth: number) => Promise<Iterable<number>>;

/** The share of the nearest `among` that a search to a depth finds. */
async function recall(find: Find, selection: Selection, depth: number, among: number): Promise<number> {
  const kept = new Set(selection.rows ?? VECTORS.keys());
  let found = 0;
  let wanted = 0;
  for (const [i, query] of QUERIES.entries()) {
    const rows = new Set(await find(query, selection, depth));
    const truth = TRUTH[i]!.filter((row) => kept.has(row)).slice(0, among);
    found += truth.filter((row) => rows.has(row)).length;
    wanted += truth.length;
  }
  return found / wanted;
}

async function expectToFindTheBest(find: Find, selection: Selection): Promise<void> {
  expect(await recall(find, selection, 10, 10)).toBeGreaterThanOrEqual(0.99);
  expect(await recall(find, selection, 100, 10)).toBeGreaterThanOrEqual(0.99);
  expect(await recall(find, selection, 100, 100)).toBeGreaterThanOrEqual(0.985);
}

describe('the two ways to near vectors, with the spread of real embeddings', LONG, () => {
  const folder = indexFolder();
  let graph: HierarchicalNSW;
  let scan: ScanNear;

  beforeAll(async () => {
    const path = join(folder, 'graph');
    await writeGraph(path, ALL_IN_ONE);
    graph = await readGraph(path, ALL_IN_ONE);
    scan = await prepareScan(ALL_IN_ONE);
  }, LONG.timeout);

  test.each(KEEPING)('the graph finds the best of a filter that keeps %s', (_, selection) =>
    expectToFindTheBest(
      async (query, among, depth) => nearByGraph({ graph, count: ALL_IN_ONE.count }, query, among, depth),
      selection,
    ),
  );

  test.each(KEEPING)('the scan finds the best of a filter that keeps %s', (_, selection) =>
    expectToFindTheBest(
      async (query, { rows }, depth) => scan(query, rows ?? Uint32Array.from(VECTORS.keys()), depth),
      selection,
    ),
  );
});

describe('nearest, over vectors with the spread of real embeddings', LONG, () => {
  const indexDir = indexFolder();
  let store: Store;

  beforeAll(async () => {
    await buildIndex(indexDir, COLLECTION);
    store = await openStore(indexDir);
  }, LONG.timeout);
  afterAll(() => store.close());

  const find: Find = async (query, selection, depth) =>
    (await store.nearest(query, selection, depth)).map(({ row }) => row);

  test.each(KEEPING)('finds the best of a filter that keeps %s', (_, selection) =>
    expectToFindTheBest(find, selection),
  );

  test('finds what a filter keeps far away from the query', async () => {
    const far = TRUTH[0]!.slice(VECTORS.length / 2);
    const found = await store.nearest(QUERIES[0]!, selectionOf(far), 10);
    const nearest = new Set(far.slice(0, 10));
    expect(found.filter(({ row }) => nearest.has(row)).length).toBeGreaterThanOrEqual(8);
  });

  test('scores are the vectors’ own cosines, whoever found them', async () => {
    for (const query of QUERIES.slice(0, 5)) {
      for (const { row, score } of await store.nearest(query, ALL, 10)) {
        expect(score).toBeCloseTo(dot(query, VECTORS[row]!), 6);
      }
    }
  });
});
