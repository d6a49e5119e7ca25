import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWriter } from '../store/embedded/create-writer.js';
import { readCurrent } from '../store/embedded/current.js';
import { FILES } from '../store/embedded/generation.js';
import { readGraph } from '../store/embedded/graph.js';
import { nearByGraph } from '../store/embedded/near-by-graph.js';
import { prepareNearestOf } from '../store/embedded/nearest.js';
import { openStore } from '../store/embedded/open-store.js';
import { createFloatVectors, type FloatVectors } from '../store/kernel/float-vectors.js';
import type { Scored, Selection, Store } from '../store/store.js';
import { article, document, entry, place, write } from '../test/store/collection.js';
import { random, spreadVectors } from '../test/store/spread.js';
import type { Benchmark } from './benchmark.js';
import { quantile } from './quantile.js';

const QUERIES = 200;
const DEPTH = 10;
const KEPT = [1, 0.5, 0.05, 0.005];

/** Rows drawn at random. */
function keeping(share: number, count: number): Selection {
  const next = random(11);
  const all = Uint32Array.from({ length: count }, (_, row) => row);
  if (share === 1) return { rows: null, size: count, undatedExcluded: 0 };
  const rows = all.filter(() => next() < share);
  return { rows, size: rows.length, undatedExcluded: 0 };
}

/** One after another, as the store keeps them. */
function inOne(vectors: readonly Float32Array[]): Promise<FloatVectors> {
  const dimensions = vectors[0]!.length;
  return createFloatVectors(vectors.length, dimensions, (values) => {
    for (const [row, vector] of vectors.entries()) values.set(vector, row * dimensions);
  });
}

/** The nearest rows of all that are selected, by looking at each. */
function fullScan(vectors: FloatVectors): Find {
  const all = Uint32Array.from({ length: vectors.count }, (_, row) => row);
  const nearestOf = prepareNearestOf(vectors);
  return (query, { rows }) => nearestOf(rows ?? all, query, DEPTH);
}

/** By the graph of neighbours, also where the store would compare all. */
async function byGraph(folder: string, vectors: FloatVectors): Promise<Find> {
  const { generation } = await readCurrent(folder);
  const graph = await readGraph(join(folder, generation, FILES.graph), vectors);
  const nearestOf = prepareNearestOf(vectors);
  return (query, selection) =>
    nearestOf(nearByGraph({ graph, count: vectors.count }, query, selection, DEPTH), query, DEPTH);
}

type Find = (query: Float32Array, selection: Selection) => readonly Scored[] | Promise<readonly Scored[]>;

async function compare(queries: readonly Float32Array[], selection: Selection, find: Find, scan: Find) {
  const times = { find: [] as number[], scan: [] as number[] };
  let found = 0;
  let wanted = 0;
  for (const query of queries) {
    const began = performance.now();
    const near = new Set((await find(query, selection)).map(({ row }) => row));
    const between = performance.now();
    const nearest = await scan(query, selection);
    times.find.push(between - began);
    times.scan.push(performance.now() - between);
    found += nearest.filter(({ row }) => near.has(row)).length;
    wanted += nearest.length;
  }
  return { recall: found / wanted, nearMs: quantile(times.find, 0.5), scanMs: quantile(times.scan, 0.5) };
}

async function withStore(
  vectors: readonly Float32Array[],
  work: (store: Store, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await write(createWriter(folder), {
      documents: [document('a.md', '')],
      articles: [article('one', place('a.md', 0))],
      passages: vectors.map((vector, n) =>
        entry({ id: `${n}`, articleId: 'one', text: 'x', hash: `${n}` }, [vector]),
      ),
    });
    const store = await openStore(folder);
    await work(store, folder);
    await store.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the search for near vectors misses, and what it saves. */
export const recallBenchmark: Benchmark = {
  name: 'recall',
  size: 20_000,
  async run(size, report) {
    const { passages, queries } = spreadVectors({ passages: size, queries: QUERIES });
    const vectors = await inOne(passages);
    const scan = fullScan(vectors);
    await withStore(passages, async (store, folder) => {
      const ways: readonly (readonly [string, Find])[] = [
        ['the store', (query, among) => store.nearest(query, among, DEPTH)],
        ['the graph alone', await byGraph(folder, vectors)],
      ];
      for (const [way, near] of ways) {
        for (const share of KEPT) {
          const selection = keeping(share, size);
          const { recall, nearMs, scanMs } = await compare(queries, selection, near, scan);
          const kept = share === 1 ? 'without a filter' : `under a filter that keeps ${share * 100} %`;
          const figures = { vectors: selection.size, nearMs, scanMs };
          const against = 'a full scan in 32 bits';
          const mustBe = { atLeast: 0.99 };
          report({ of: `recall@${DEPTH} of ${way} ${kept}`, against, ratio: recall, mustBe, figures });
          report({ of: `time of ${way} ${kept}`, against, ratio: nearMs / scanMs, figures });
        }
      }
    });
  },
};
