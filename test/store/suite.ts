import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleFilter, Concept, Filter, Scored, Selection, Store } from '../../store/store.js';
import {
  article,
  type Collection,
  collections,
  concept,
  dates,
  document,
  entry,
  PATHS,
  PUBLISHERS,
  place,
  texts,
  unit,
  vectors,
  WORDS,
} from './collection.js';
import { naiveStore } from './naive-store.js';
import { trials } from './trials.js';

/** Builds an index of a collection from nothing and opens it. */
type Build = (collection: Collection) => Promise<Store>;

const TEXT = 'Zoë\u0000 said 🙂: “Children’s homes.”\r\nThe end.';

/** Three articles: one printed twice, one known to the month, one undated; passages 0 and 1, 2, 3. */
const EXAMPLE: Collection = {
  documents: [
    document('a.md', TEXT, [{ span: { start: 4, end: 9 }, reason: 'share widget' }]),
    document('b/ü.md', 'Second.'),
    document('empty.md', ''),
  ],
  articles: [
    article(
      'first',
      place('a.md', 0, { title: 'Board criticised', publisher: 'Ofsted', date: '2014-02-18' }),
      [
        place('b/ü.md', 20, {
          title: 'Safeguarding panel rebuked',
          publisher: 'The Gazette',
          date: '2014-02-20',
        }),
      ],
    ),
    article('second', place('b/ü.md', 0, { title: 'Homes', publisher: 'the gazette', date: '2014-02' })),
    article('third', place('a.md', 30, { source: 'A council', url: 'https://example.org/' })),
  ],
  passages: [
    entry({ id: 'p0', articleId: 'first', text: 'Inspectors found poor care in Rotherham.' }, [
      unit(3, 1, 0, 0),
      unit(1, 0, 0, 0),
      unit(0, -1, 0, 0),
    ]),
    entry({ id: 'p1', articleId: 'first', text: 'The café was inspected.', heading: 'Visits' }, [
      unit(1, 1, 0, 0),
    ]),
    entry({ id: 'p2', articleId: 'second', text: 'Children’s homes were inspected; homes closed.' }, [
      unit(1, 1, 0, 0),
    ]),
    entry({ id: 'p3', articleId: 'third', text: 'Nobody visited any home. AND "NOT" (x) * ^' }, [
      unit(-1, 0, 0, 1),
    ]),
  ],
};

/** What every engine must do. Random collections are compared with a store that looks at everything. */
export function storeSuite(name: string, build: Build): void {
  describe(`store: ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await build(EXAMPLE);
    });
    afterAll(() => store.close());

    const rowsFor = async (filter: Filter) => [...((await store.select(filter)).rows ?? 'all')];
    const keywordRows = async (concepts: readonly (readonly string[])[], filter: Filter = {}) =>
      (await store.keyword(concepts.map(concept), await store.select(filter), 10)).best.map(({ row }) => row);

    describe('documents', () => {
      test('keep every character of their text', async () => {
        expect(await store.text('a.md')).toBe(TEXT);
        expect(await store.text('empty.md')).toBe('');
      });

      test('count the articles printed in them, copies included', async () => {
        expect((await store.documents()).map(({ path, articles }) => [path, articles])).toEqual([
          ['a.md', 2],
          ['b/ü.md', 2],
          ['empty.md', 0],
        ]);
        expect(await store.document('b/ü.md')).toMatchObject({
          mediaType: 'text/plain',
          length: 7,
          articles: 2,
        });
      });

      test('keep what was dropped', async () => {
        expect(await store.drops('a.md')).toEqual([{ span: { start: 4, end: 9 }, reason: 'share widget' }]);
      });

      test('that are unknown are null or empty', async () => {
        expect(await store.document('x')).toBeNull();
        expect(await store.text('../a.md')).toBeNull();
        expect(await store.drops('x')).toEqual([]);
        expect(await store.articlesIn('x')).toEqual([]);
      });
    });

    describe('articles', () => {
      test('come back whole', async () => {
        expect(await store.article('first')).toEqual(EXAMPLE.articles[0]);
        expect(await store.articlesById(['third', 'nobody', 'first'])).toEqual([
          EXAMPLE.articles[2],
          EXAMPLE.articles[0],
        ]);
        expect(await store.article('nobody')).toBeNull();
      });

      test('stand in the order in which a document prints them', async () => {
        expect((await store.articlesIn('b/ü.md')).map(({ id }) => id)).toEqual(['second', 'first']);
      });

      test('are listed newest first, undated last, by page', async () => {
        const ids = async (filter: ArticleFilter, limit = 10, offset = 0) => {
          const { articles, total } = await store.articles(filter, { limit, offset });
          return [articles.map(({ id }) => id), total];
        };
        expect(await ids({})).toEqual([['first', 'second', 'third'], 3]);
        expect(await ids({}, 1, 1)).toEqual([['second'], 3]);
        expect(await ids({}, 1, 9)).toEqual([[], 3]);
        expect(await ids({ title: 'rebuke' })).toEqual([['first'], 1]);
        expect(await ids({ title: 'homes board' })).toEqual([[], 0]);
        expect(await ids({ title: ' ' })).toEqual([['first', 'second', 'third'], 3]);
        expect(await ids({ title: '"*' })).toEqual([[], 0]);
        expect(await ids({ phrases: ['café'] })).toEqual([['first'], 1]);
      });

      test('count for each publisher that prints them, whatever its capitals', async () => {
        expect(await store.publishers()).toEqual([
          { publisher: 'The Gazette', articles: 2 },
          { publisher: 'Ofsted', articles: 1 },
        ]);
      });
    });

    describe('passages', () => {
      test('are numbered in order', async () => {
        expect((await store.passages([2, 0])).map(({ id, row }) => [id, row])).toEqual([
          ['p2', 2],
          ['p0', 0],
        ]);
        expect((await store.passagesOf('first')).map(({ id }) => id)).toEqual(['p0', 'p1']);
        const { hash, ...passage } = EXAMPLE.passages[1]!.passage;
        expect(await store.passage('p1')).toEqual({ ...passage, row: 1 });
        expect(await store.passage('p9')).toBeNull();
      });
    });

    describe('select', () => {
      test('without a filter is all', async () => {
        const all = { size: 4, rows: null, undatedExcluded: 0 };
        expect(await store.select({})).toEqual(all);
        expect(await store.select({ publishers: [], documents: [], phrases: [], excluded: [] })).toEqual(all);
      });

      test('looks at copies for publisher and document', async () => {
        expect(await rowsFor({ publishers: ['THE GAZETTE'] })).toEqual([0, 1, 2]);
        expect(await rowsFor({ publishers: ['Gazette'] })).toEqual([]);
        expect(await rowsFor({ documents: ['b/ü.md'] })).toEqual([0, 1, 2]);
        expect(await rowsFor({ publishers: ['Ofsted'], documents: ['b/ü.md'] })).toEqual([0, 1]);
      });

      test('takes a month for any of its days, and counts what has no date', async () => {
        expect(await store.select({ from: '2014-02-28' })).toEqual({
          size: 1,
          rows: Uint32Array.of(2),
          undatedExcluded: 1,
        });
        expect(await rowsFor({ to: '2014-02-01' })).toEqual([2]);
        expect(await rowsFor({ from: '2014-02', to: '2014-02' })).toEqual([0, 1, 2]);
        expect(await rowsFor({ from: '2014-03' })).toEqual([]);
        expect(await rowsFor({ to: '2014-01' })).toEqual([]);
        expect((await store.select({ to: '2020', phrases: ['café'] })).undatedExcluded).toBe(0);
      });

      test('finds phrases in text, heading or title, in order and side by side', async () => {
        expect(await rowsFor({ phrases: ['poor care'] })).toEqual([0]);
        expect(await rowsFor({ phrases: ['care poor'] })).toEqual([]);
        expect(await rowsFor({ phrases: ['visits'] })).toEqual([1, 3]);
        expect(await rowsFor({ phrases: ['board criticised', 'cafe'] })).toEqual([1]);
        expect(await rowsFor({ phrases: ['criticised inspectors'] })).toEqual([]);
      });

      test('leaves out passages with an excluded word, alone or beside phrases', async () => {
        expect(await rowsFor({ excluded: ['inspected'] })).toEqual([0, 3]);
        expect(await rowsFor({ excluded: ['poor care', 'homes'] })).toEqual([1]);
        expect(await rowsFor({ phrases: ['inspect'], excluded: ['board'] })).toEqual([2]);
      });

      test('a phrase without words stands nowhere, and excludes nothing', async () => {
        expect(await rowsFor({ phrases: ['café', '"*'] })).toEqual([]);
        expect(await rowsFor({ phrases: [''] })).toEqual([]);
        expect((await store.select({ excluded: ['-', ''] })).size).toBe(4);
      });
    });

    describe('keyword', () => {
      test('folds diacritics and case, and compares stems and possessives', async () => {
        expect(await keywordRows([['CAFE']])).toEqual([1]);
        expect(await keywordRows([['child home']])).toEqual([]);
        expect(await keywordRows([['children homes']])).toEqual([2]);
        expect(new Set(await keywordRows([['inspect']]))).toEqual(new Set([1, 2]));
      });

      test('takes any alternative of any concept, and counts all that match', async () => {
        const matches = await store.keyword(
          [['rotherham', 'cafe'], ['nobody']].map(concept),
          await store.select({}),
          1,
        );
        expect(matches.total).toBe(3);
        expect(matches.best).toHaveLength(1);
        expect(matches.best[0]!.score).toBeGreaterThan(0);
      });

      test('ranks a passage with both words before those with one', async () => {
        expect((await keywordRows([['cafe'], ['inspected']]))[0]).toBe(1);
        expect((await keywordRows([['home'], ['closed']]))[0]).toBe(2);
      });

      test('finds words of title and heading', async () => {
        expect(new Set(await keywordRows([['criticised']]))).toEqual(new Set([0, 1]));
        expect(new Set(await keywordRows([['visits']]))).toEqual(new Set([1, 3]));
      });

      test('looks at selected passages alone', async () => {
        expect(await keywordRows([['inspected']], { documents: ['a.md'], excluded: ['rotherham'] })).toEqual([
          1,
        ]);
      });

      test('without words matches nothing', async () => {
        const all = await store.select({});
        for (const concepts of [[], [[]], [['']], [['"'], ['*', '()']]]) {
          expect(await store.keyword(concepts.map(concept), all, 10)).toEqual({ best: [], total: 0 });
        }
      });
    });

    describe('nearest', () => {
      test('orders by cosine, equal ones by row', async () => {
        const found = await store.nearest(unit(1, 1, 0, 0), await store.select({}), 10);
        expect(found.map(({ row }) => row)).toEqual([1, 2, 0, 3]);
        expect(found[0]!.score).toBeCloseTo(1, 6);
        expect(found[3]!.score).toBeCloseTo(-0.5, 6);
      });

      test('looks at selected passages alone, to the depth', async () => {
        const selection = await store.select({ documents: ['b/ü.md'] });
        expect((await store.nearest(unit(-1, 0, 0, 0), selection, 2)).map(({ row }) => row)).toEqual([1, 2]);
        expect(await store.nearest(unit(1, 0, 0, 0), selection, 0)).toEqual([]);
      });

      test('gives cosines of passages and of their sentences', async () => {
        const vector = unit(1, 0, 0, 0);
        const [p3, p0] = await store.cosines(vector, [3, 0]);
        expect(p3).toBeCloseTo(-Math.SQRT1_2, 6);
        expect(p0).toBeCloseTo(3 / Math.sqrt(10), 6);
        const [none, two] = await store.sentenceCosines(vector, [3, 0]);
        expect(none).toEqual([]);
        expect(two![0]).toBeCloseTo(1, 1);
        expect(two![1]).toBeCloseTo(0, 1);
      });
    });

    test('the vocabulary counts the passages of each word', async () => {
      const vocabulary = await store.vocabulary();
      expect(vocabulary.get('homes')).toBe(1);
      expect(vocabulary.get('inspected')).toBe(2);
      expect(vocabulary.get('criticised')).toBe(2);
      expect(vocabulary.get('children')).toBe(1);
      expect(vocabulary.get('rebuked')).toBeUndefined();
      expect(vocabulary.has('')).toBe(false);
    });

    test('the manifest counts what was written', () => {
      expect(store.manifest.counts).toEqual({
        documents: 3,
        articles: 3,
        passages: 4,
        from: '2014-02',
        to: '2014-02-18',
        undated: 1,
      });
    });

    test('an empty collection can be asked everything', async () => {
      const empty = await build({ documents: [], articles: [], passages: [] });
      const all = await empty.select({});
      expect(all).toEqual({ size: 0, rows: null, undatedExcluded: 0 });
      expect((await empty.select({ from: '2014' })).size).toBe(0);
      expect(await empty.nearest(unit(1, 0), all, 5)).toEqual([]);
      expect(await empty.keyword([['a']].map(concept), all, 5)).toEqual({ best: [], total: 0 });
      expect(await empty.articles({}, { limit: 5, offset: 0 })).toEqual({ articles: [], total: 0 });
      expect((await empty.vocabulary()).size).toBe(0);
      await empty.close();
    });

    test('agrees with a store that looks at everything', async () => {
      const compare = async (collection: Collection, questions: readonly Question[]) => {
        const clever = await build(collection);
        const obvious = naiveStore(collection);
        for (const question of questions) {
          expect(await answersOf(clever, question)).toEqual(await answersOf(obvious, question));
          await compareSentences(clever, obvious, question.vector);
        }
        expect(await contentsOf(clever)).toEqual(await contentsOf(obvious));
        await clever.close();
      };
      const some = fc.array(questions, { minLength: 8, maxLength: 8 });
      await fc.assert(fc.asyncProperty(collections, some, compare), trials(200));
    });
  });
}

interface Question {
  readonly filter: ArticleFilter;
  readonly concepts: readonly Concept[];
  readonly vector: Float32Array;
  readonly depth: number;
}

const phrase = fc.oneof(fc.constantFrom(...WORDS), texts, fc.string({ unit: 'binary', maxLength: 6 }));
const phrases = fc.array(phrase, { maxLength: 2 });
const filters: fc.Arbitrary<ArticleFilter> = fc.record(
  {
    publishers: fc.array(fc.constantFrom(...PUBLISHERS), { maxLength: 2 }),
    documents: fc.array(fc.constantFrom(...PATHS, 'nowhere'), { maxLength: 2 }),
    from: dates,
    to: dates,
    phrases,
    excluded: phrases,
    title: phrase,
  },
  { requiredKeys: [] },
);
const questions: fc.Arbitrary<Question> = fc.record({
  filter: filters,
  concepts: fc.array(fc.record({ forms: phrases, weight: fc.constantFrom(0.5, 1) }), { maxLength: 3 }),
  vector: vectors,
  depth: fc.constantFrom(0, 1, 3, 100),
});

/** Everything that must be equal. Keyword scores are not: there the set and their order downwards count. */
async function answersOf(store: Store, { filter, concepts, vector, depth }: Question) {
  const { title, ...narrow } = filter;
  const selection = await store.select(narrow);
  const keyword = await store.keyword(concepts, selection, 1000);
  const scores = keyword.best.map(({ score }) => score);
  return {
    selection: { ...selection, rows: rowsOf(store, selection) },
    nearest: inOrder(await store.nearest(vector, selection, 1000)),
    toDepth: (await store.nearest(vector, selection, depth)).map(({ score }) => rounded(score)),
    matched: keyword.best.map(({ row }) => row).sort((a, b) => a - b),
    total: keyword.total,
    positive: scores.every((score) => score > 0),
    downwards: scores.every((score, i) => i === 0 || score <= scores[i - 1]!),
    cut: (await store.keyword(concepts, selection, 2)).best.length,
    articles: await store.articles(filter, { limit: 3, offset: 1 }),
  };
}

/** Engines may round differently, so scores that are nearly equal may change places. */
function inOrder(scored: readonly Scored[]): readonly Scored[] {
  const all = scored.map(({ row, score }) => ({ row, score: rounded(score) }));
  return all.sort((a, b) => b.score - a.score || a.row - b.row);
}

function rounded(score: number): number {
  return Math.round(score * 1e5) / 1e5 + 0;
}

function rowsOf(store: Store, { rows }: Selection): readonly number[] {
  return [...(rows ?? Array(store.manifest.counts.passages).keys())];
}

async function compareSentences(clever: Store, obvious: Store, vector: Float32Array): Promise<void> {
  const rows = [...Array(clever.manifest.counts.passages).keys()];
  const cosines = (await clever.cosines(vector, rows)).map(rounded);
  expect(cosines).toEqual((await obvious.cosines(vector, rows)).map(rounded));
  const given = (await clever.sentenceCosines(vector, rows)).flat();
  const exact = (await obvious.sentenceCosines(vector, rows)).flat();
  expect(given).toHaveLength(exact.length);
  for (const [i, cosine] of given.entries()) expect(Math.abs(cosine - exact[i]!)).toBeLessThan(0.01);
}

async function contentsOf(store: Store) {
  const { articles } = await store.articles({}, { limit: 1000, offset: 0 });
  return {
    articles,
    counts: store.manifest.counts,
    documents: await store.documents(),
    printed: await Promise.all(PATHS.map((path) => store.articlesIn(path))),
    publishers: await store.publishers(),
    passages: await Promise.all(articles.map(({ id }) => store.passagesOf(id))),
    vocabulary: [...(await store.vocabulary())].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
