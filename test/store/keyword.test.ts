import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLUMN_WEIGHTS } from '../../store/embedded/keyword.js';
import { openStore } from '../../store/embedded/open-store.js';
import type { Store } from '../../store/store.js';
import { article, type Collection, document, entry, place, texts, WORDS } from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { trials } from './trials.js';

const indexDir = indexFolder();
let store: Store;
let fts: Database.Database;

/** The same texts for everyone, from the words of the other tests. */
const COLLECTION: Collection = {
  documents: [document('a.md', '')],
  articles: [article('one', place('a.md', 0, { title: 'A report' })), article('two', place('a.md', 0))],
  passages: fc
    .sample(fc.record({ text: texts, heading: fc.option(texts) }), { seed: 1, numRuns: 300 })
    .map((chosen, i) => entry({ ...chosen, id: `p${i}`, articleId: i < 150 ? 'one' : 'two' })),
};

beforeAll(async () => {
  await buildIndex(indexDir, COLLECTION);
  store = await openStore(indexDir);
  fts = new Database(join(indexDir, 'generation-1/collection.sqlite'), { readonly: true });
});
afterAll(async () => {
  fts.close();
  await store.close();
});

test('the sum of kept scores is what FTS5 gives for the whole query', async () => {
  const whole = fts.prepare<[number, number, number, string], { row: number; score: number }>(
    `SELECT rowid AS row, -bm25(passage_index, ?, ?, ?) AS score
     FROM passage_index WHERE passage_index MATCH ? ORDER BY score DESC, row`,
  );
  const { title, heading, text } = COLUMN_WEIGHTS;
  const compare = async (words: readonly string[]) => {
    const expected = whole.all(title, heading, text, words.map((word) => `"${word}"`).join(' OR '));
    const { best, total } = await store.keyword([words], await store.select({}), 1000);
    expect(total).toBe(expected.length);
    const scores = new Map(best.map(({ row, score }) => [row, score]));
    for (const { row, score } of expected) expect(scores.get(row)).toBeCloseTo(score, 9);
    expect(best).toHaveLength(expected.length);
  };
  const plain = WORDS.filter((word) => /^[a-z0-9]+$/.test(word));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...plain), { minLength: 1, maxLength: 6 }), compare),
    trials(100),
  );
});
