import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Judgement, Speaker } from '../../store/records.js';
import type {
  ArticleFilter,
  Concept,
  Filter,
  QuoteFilter,
  Scored,
  Selection,
  Store,
} from '../../store/store.js';
import {
  AUTHORITIES,
  article,
  type Collection,
  collections,
  concept,
  dates,
  document,
  entry,
  MOMENTS,
  PATHS,
  PUBLISHERS,
  place,
  quoteEntry,
  SPEAKERS,
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

const CHAIR = { id: 's1', name: 'Ann Chair', role: 'chair of the board', organisation: null };

const speaker = (facts: Pick<Speaker, 'id' | 'name' | 'quotes'> & Partial<Speaker>): Speaker => ({
  ...{ kind: 'person', aliases: [], roles: [], firstDate: null, lastDate: null },
  ...facts,
});

const JUDGEMENT: Judgement = {
  ...{ id: 'j1', authority: { id: 'E1', name: 'Norbury' }, aspect: 'overall', grade: 'inadequate' },
  ...{ inspectorate: 'Ofsted', date: '2014-02', dateSource: 'report', withdrawn: false, followedBy: [] },
  evidence: [{ document: 'a.md', span: { start: 0, end: 9 }, text: 'Zoë said', articleId: 'first' }],
};

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
    entry(
      {
        ...{ id: 'p3', articleId: 'third', text: 'Nobody visited any home. AND "NOT" (x) * ^' },
        firstIndexed: MOMENTS[2],
      },
      [unit(-1, 0, 0, 1)],
    ),
  ],
  quotes: [
    quoteEntry(
      { id: 'q0', articleId: 'first', document: 'a.md', date: '2014-02-18', speaker: CHAIR },
      unit(1, 0),
    ),
    quoteEntry(
      {
        ...{ id: 'q1', articleId: 'third', document: 'a.md', kind: 'fragment', text: 'Cafés closed' },
        context: { before: 'Nobody said', after: 'at all' },
        occurrences: [{ document: 'a.md', span: { start: 50, end: 62 } }],
      },
      unit(0, 1),
    ),
    quoteEntry(
      {
        id: 'q2',
        articleId: 'second',
        document: 'b/ü.md',
        date: '2014-02',
        speaker: CHAIR,
        text: 'Homes matter.',
      },
      unit(1, 1),
    ),
  ],
  speakers: [
    speaker({ id: 's2', name: 'Zoë Quiet', quotes: 1 }),
    speaker({ id: 's1', name: 'Ann Chair', quotes: 2, aliases: ['Chair'] }),
    speaker({ id: 's3', name: 'Abel Quiet', quotes: 1 }),
  ],
  judgements: [JUDGEMENT],
  authorities: [
    { id: 'E2', name: 'Wexley', aliases: ['Wexley Council'], articles: ['second'] },
    { id: 'E1', name: 'Norbury', aliases: [], articles: ['first', 'third'] },
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
        const { hash, firstIndexed, ...passage } = EXAMPLE.passages[1]!.passage;
        expect(await store.passage('p1')).toEqual({ ...passage, row: 1 });
        expect(await store.passage('p9')).toBeNull();
      });
    });

    test('tells since when it has passages, quotes and judgements', async () => {
      expect(await store.firstIndexed(['p3', 'p0', 'q1', 'j1', 'p9'])).toEqual(
        new Map([
          ...[['p3', MOMENTS[2]] as const, ['p0', MOMENTS[0]] as const],
          ...[['q1', MOMENTS[0]] as const, ['j1', MOMENTS[1]] as const],
        ]),
      );
      expect(await store.indexedAt()).toEqual([MOMENTS[2], MOMENTS[0]]);
    });

    describe('select', () => {
      test('without a filter is all', async () => {
        const all = { size: 4, rows: null, undatedExcluded: 0 };
        expect(await store.select({})).toEqual(all);
        expect(
          await store.select({ publishers: [], documents: [], authorities: [], speakers: [], phrases: [] }),
        ).toEqual(all);
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

      test('takes what came into the index after a moment', async () => {
        expect(await rowsFor({ indexedAfter: MOMENTS[0] })).toEqual([3]);
        expect(await rowsFor({ indexedAfter: MOMENTS[2] })).toEqual([]);
        expect((await store.select({ indexedAfter: '2020-01-01' })).size).toBe(4);
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

      test('takes articles that name an authority, and passages that hold a quote of a speaker', async () => {
        expect(await rowsFor({ authorities: ['E1'] })).toEqual([0, 1, 3]);
        expect(await rowsFor({ authorities: ['E1', 'E2'], documents: ['b/ü.md'] })).toEqual([0, 1, 2]);
        expect(await rowsFor({ authorities: ['Norbury'] })).toEqual([]);
        expect(await rowsFor({ speakers: ['s1'], documents: ['b/ü.md'] })).toEqual([0, 1, 2]);
        expect(await rowsFor({ speakers: ['s1'], authorities: ['E2'] })).toEqual([2]);
        expect(await rowsFor({ speakers: ['s2'] })).toEqual([]);
        const { articles } = await store.articles({ speakers: ['s1'] }, { limit: 5, offset: 0 });
        expect(articles.map(({ id }) => id)).toEqual(['first', 'second']);
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

    test('counts selected passages by what they have, most first', async () => {
      const all = await store.select({});
      expect(await store.facet('publisher', all)).toEqual([
        { value: 'The Gazette', passages: 3 },
        { value: 'Ofsted', passages: 2 },
      ]);
      expect(await store.facet('year', all)).toEqual([{ value: '2014', passages: 3 }]);
      const visits = await store.select({ phrases: ['café'] });
      expect(await store.facet('publisher', visits)).toEqual([
        { value: 'Ofsted', passages: 1 },
        { value: 'The Gazette', passages: 1 },
      ]);
      expect(await store.facet('year', await store.select({ documents: ['nowhere'] }))).toEqual([]);
    });

    describe('quotes', () => {
      const ids = async (filter: QuoteFilter) =>
        (await store.quotes(await store.selectQuotes(filter))).map(({ id }) => id);

      test('come back whole, newest first, undated last', async () => {
        expect(await store.selectQuotes({})).toEqual([0, 2, 1]);
        expect(await store.quotes([1, 0])).toEqual([EXAMPLE.quotes![1]!.quote, EXAMPLE.quotes![0]!.quote]);
      });

      test('are narrowed by speaker, kind, publisher of any printing, article and period', async () => {
        expect(await ids({ speakers: ['s1'] })).toEqual(['q0', 'q2']);
        expect(await ids({ speakers: ['s9'] })).toEqual([]);
        expect(await ids({ kind: 'fragment' })).toEqual(['q1']);
        expect(await ids({ publishers: ['THE GAZETTE'] })).toEqual(['q0', 'q2']);
        expect(await ids({ articles: ['third', 'second'] })).toEqual(['q2', 'q1']);
        expect(await ids({ from: '2014-02-28' })).toEqual(['q2']);
        expect(await ids({ to: '2014-01' })).toEqual([]);
      });

      test('are found by words of quote, context and speaker, among the given ones', async () => {
        const rows = async (forms: readonly string[], among = [0, 1, 2]) =>
          (await store.keywordQuotes([concept(forms)], among)).map(({ row }) => row);
        expect(await rows(['cafe'])).toEqual([1]);
        expect(await rows(['nobody', 'home'])).toEqual([1, 2]);
        expect(await rows(['chair'])).toEqual([0, 2]);
        expect(await rows(['chair'], [2, 1])).toEqual([2]);
        expect(await rows(['', '"*'])).toEqual([]);
        const [one] = await store.keywordQuotes([concept(['cafe']), concept(['nobody'])], [0, 1, 2]);
        expect(one!.score).toBeGreaterThan(0);
      });

      test('are measured by the cosine of their vectors', async () => {
        const [q2, q0] = await store.quoteCosines(unit(1, 0), [2, 0]);
        expect(q2).toBeCloseTo(Math.SQRT1_2, 6);
        expect(q0).toBeCloseTo(1, 6);
      });
    });

    test('speakers come most quoted first, authorities by name, judgements as they were added', async () => {
      expect((await store.speakers()).map(({ id }) => id)).toEqual(['s1', 's3', 's2']);
      expect((await store.speakers())[0]).toEqual(EXAMPLE.speakers![1]);
      expect(await store.authorities()).toEqual([EXAMPLE.authorities![1], EXAMPLE.authorities![0]]);
      expect(await store.judgements()).toEqual([JUDGEMENT]);
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
        quotes: 3,
        speakers: 3,
        judgements: 1,
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
      expect(await empty.selectQuotes({ speakers: ['s1'] })).toEqual([]);
      expect(await empty.keywordQuotes([concept(['a'])], [])).toEqual([]);
      expect(await empty.quoteCosines(unit(1, 0), [])).toEqual([]);
      expect(await empty.speakers()).toEqual([]);
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
    authorities: fc.array(fc.constantFrom(...AUTHORITIES, 'nobody'), { maxLength: 2 }),
    speakers: fc.array(fc.constantFrom(...SPEAKERS, 'nobody'), { maxLength: 2 }),
    from: dates,
    to: dates,
    indexedAfter: fc.constantFrom(...MOMENTS),
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

const FACETS = ['publisher', 'authority', 'speaker', 'year', 'month'] as const;

/** Everything that must be equal. Keyword scores are not: there the set and their order downwards count. */
async function answersOf(store: Store, { filter, concepts, vector, depth }: Question) {
  const { title, ...narrow } = filter;
  const selection = await store.select(narrow);
  const keyword = await store.keyword(concepts, selection, 1000);
  const scores = keyword.best.map(({ score }) => score);
  return {
    selection: { ...selection, rows: rowsOf(store, selection) },
    facets: await Promise.all(FACETS.map((name) => store.facet(name, selection))),
    nearest: inOrder(await store.nearest(vector, selection, 1000)),
    toDepth: (await store.nearest(vector, selection, depth)).map(({ score }) => rounded(score)),
    matched: keyword.best.map(({ row }) => row).sort((a, b) => a - b),
    total: keyword.total,
    positive: scores.every((score) => score > 0),
    downwards: scores.every((score, i) => i === 0 || score <= scores[i - 1]!),
    cut: (await store.keyword(concepts, selection, 2)).best.length,
    articles: await store.articles(filter, { limit: 3, offset: 1 }),
    indexedAt: await store.indexedAt(),
    ages: await store.firstIndexed(['passage-0-0', 'passage-1-1', 'quote-0-0', 'nothing']),
    ...(await quotesFor(store, filter, { concepts, vector })),
  };
}

async function quotesFor(
  store: Store,
  filter: Filter,
  { concepts, vector }: Pick<Question, 'concepts' | 'vector'>,
) {
  const { publishers = [], speakers = [], from, to } = filter;
  const period = { ...(from && { from }), ...(to && { to }) };
  const rows = await store.selectQuotes({ publishers, speakers, ...period });
  const scored = await store.keywordQuotes(concepts, rows);
  return {
    quotes: await store.quotes(rows),
    quotesMatched: scored.map(({ row }) => row),
    quotesPositive: scored.every(({ score }) => score > 0),
    quoteCosines: (await store.quoteCosines(vector, rows)).map(rounded),
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
