import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLUMN_WEIGHTS } from '../../store/embedded/bm25.js';
import { openStore } from '../../store/embedded/open-store.js';
import { Sqlite } from '../../store/sqlite.js';
import type { Store } from '../../store/store.js';
import { article, type Collection, concept, document, entry, place, texts } from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { trials } from './trials.js';

const indexDir = indexFolder();
let store: Store;
let fts: Database;

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
  fts = new Sqlite(join(indexDir, 'generation-1/collection.sqlite'), { readonly: true });
});
afterAll(async () => {
  fts.close();
  await store.close();
});

/** Words and phrases with a stem of their own each: the store counts every stem of a query once. */
const ALTERNATIVES = [
  'child',
  'inspection',
  'report',
  'cafe',
  'board',
  'care',
  '2014',
  'report board',
  'a report',
];

test('scores are those that FTS5 gives for the whole query', async () => {
  const whole = fts.prepare<[number, number, number, string], { row: number; score: number }>(
    `SELECT rowid AS row, -bm25(passage_index, ?, ?, ?) AS score
     FROM passage_index WHERE passage_index MATCH ? ORDER BY score DESC, row`,
  );
  const { title, heading, text } = COLUMN_WEIGHTS;
  const compare = async (words: readonly string[]) => {
    const expected = whole.all(title, heading, text, words.map((word) => `"${word}"`).join(' OR '));
    const { best, total } = await store.keyword([{ forms: words, weight: 1 }], await store.select({}), 1000);
    expect(total).toBe(expected.length);
    const scores = new Map(best.map(({ row, score }) => [row, score]));
    for (const { row, score } of expected) expect(scores.get(row)).toBeCloseTo(score, 9);
  };
  const some = fc.uniqueArray(fc.constantFrom(...ALTERNATIVES), { minLength: 1, maxLength: 6 });
  await fc.assert(fc.asyncProperty(some, compare), trials(100));
});

test('two words of one stem count once', async () => {
  const all = await store.select({});
  expect(await store.keyword([['boards', 'board'], ['board']].map(concept), all, 9)).toEqual(
    await store.keyword([['board']].map(concept), all, 9),
  );
});

test('postings and FTS5 know the same stems', async () => {
  fts.exec("CREATE VIRTUAL TABLE temp.stems USING fts5vocab('main', 'passage_index', 'row')");
  const ofFts5 = fts.prepare('SELECT term AS stem, doc AS passages FROM temp.stems ORDER BY term').all();
  expect(
    fts.prepare('SELECT stem, length(postings) / 8 AS passages FROM postings ORDER BY stem').all(),
  ).toEqual(ofFts5);
});
