import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { best } from '../store/embedded/best.js';
import { createWriter } from '../store/embedded/create-writer.js';
import { cosine } from '../store/embedded/nearest.js';
import { openStore } from '../store/embedded/open-store.js';
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

/** The nearest rows of all that are selected, by looking at each. */
function fullScan(vectors: readonly Float32Array[]) {
  const dimensions = vectors[0]!.length;
  const values = new Float32Array(vectors.length * dimensions);
  for (const [row, vector] of vectors.entries()) values.set(vector, row * dimensions);
  const index = { values, dimensions, count: vectors.length };
  const all = Uint32Array.from(vectors.keys());
  return (query: Float32Array, { rows }: Selection): readonly Scored[] =>
    best(rows ?? all, (row) => cosine(index, query, row), DEPTH);
}

type Find = (query: Float32Array, selection: Selection) => readonly Scored[] | Promise<readonly Scored[]>;

async function compare(queries: readonly Float32Array[], selection: Selection, store: Find, scan: Find) {
  const times = { store: [] as number[], scan: [] as number[] };
  let found = 0;
  let wanted = 0;
  for (const query of queries) {
    const began = performance.now();
    const near = new Set((await store(query, selection)).map(({ row }) => row));
    const between = performance.now();
    const nearest = await scan(query, selection);
    times.store.push(between - began);
    times.scan.push(performance.now() - between);
    found += nearest.filter(({ row }) => near.has(row)).length;
    wanted += nearest.length;
  }
  return { recall: found / wanted, storeMs: quantile(times.store, 0.5), scanMs: quantile(times.scan, 0.5) };
}

async function withStore(
  vectors: readonly Float32Array[],
  work: (store: Store) => Promise<void>,
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
    await work(store);
    await store.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the graph of neighbours misses, and what it saves. */
export const recallBenchmark: Benchmark = {
  name: 'recall',
  size: 20_000,
  async run(size, report) {
    const { passages, queries } = spreadVectors({ passages: size, queries: QUERIES });
    const scan = fullScan(passages);
    await withStore(passages, async (store) => {
      for (const share of KEPT) {
        const selection = keeping(share, size);
        const near: Find = (query, among) => store.nearest(query, among, DEPTH);
        const { recall, storeMs, scanMs } = await compare(queries, selection, near, scan);
        const kept = share === 1 ? 'without a filter' : `under a filter that keeps ${share * 100} %`;
        const figures = { vectors: selection.size, storeMs, scanMs };
        report({
          of: `recall@${DEPTH} ${kept}`,
          against: 'a full scan',
          ratio: recall,
          mustBe: { atLeast: 0.99 },
          figures,
        });
        report({
          of: `time ${kept}`,
          against: 'a full scan',
          ratio: storeMs / scanMs,
          figures,
        });
      }
    });
  },
};
