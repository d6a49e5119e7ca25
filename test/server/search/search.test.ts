import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hit } from '../../../server/search/answer.js';
import { EVERYWHERE, type SearchRequest } from '../../../server/search/request.js';
import { createSearch, type Search } from '../../../server/search/search.js';
import { RELEVANCE } from '../../../server/search/weights.js';
import { openStore } from '../../../store/embedded/open-store.js';
import type { Store } from '../../../store/store.js';
import { workshop } from '../../indexer/building.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';

const { collection } = workshop();
const article = (title: string, publisher: string, date: string, body: string) =>
  `---\ntitle: ${title}\npublisher: ${publisher}\n${date && `date: ${date}\n`}---\n\n${body}\n`;

const long = (word: string) =>
  Array.from(
    { length: 60 },
    (_, at) =>
      `The ${word} report, part ${at}, describes what the board of ${word} did about its records in that year.`,
  ).join(' ');

const FILES = {
  'slough.md': article(
    'Slough judged inadequate',
    'Care News',
    '2014-02-11',
    'Inspectors rated **children’s services** in Slough inadequate. They found [serious weaknesses](https://example.org) in child protection work.',
  ),
  'hull.md': article(
    'Hull improves',
    'Care News',
    '2019-05',
    'Ofsted found that services in Hull had improved. The designated officer answers every referral within a day.',
  ),
  'lado.md': article(
    'Allegations against staff',
    'Guidance',
    '',
    'The local authority designated officer must be told of every allegation within one working day. Café staff count too.',
  ),
  'long.md': article('A long report', 'Archive', '2010-01-01', long('harbour')),
};

let store: Store;
let search: Search;

beforeAll(async () => {
  const folder = collection();
  await folder.update(FILES);
  store = await openStore(folder.indexDir);
  search = createSearch(store, fakeEmbedder());
});
afterAll(() => store.close());

const ask = (q: string, more: Partial<SearchRequest> = {}) =>
  search({
    q,
    limit: 10,
    offset: 0,
    mode: 'hybrid',
    ...EVERYWHERE,
    explain: false,
    ...more,
  });
const documentsOf = (hits: readonly Hit[]) => hits.map(({ article }) => article.document);
const marked = ({ passage, highlights }: Hit) =>
  highlights.map(({ start, end }) => passage.text.slice(start, end));

describe('search', () => {
  it('puts the passage that holds the words first', async () => {
    expect(documentsOf((await ask('slough inadequate')).hits)[0]).toBe('slough.md');
  });

  it.each(['hybrid', 'semantic', 'keyword'] as const)('cites exactly in mode %s', async (mode) => {
    const { hits } = await ask('children services inspectors weaknesses officer report', { mode });
    expect(hits.length).toBeGreaterThan(1);
    for (const { passage, citation, article } of hits) {
      const text = (await store.text(article.document))!;
      expect(passage.text).toBe(passage.spans.map(({ start, end }) => text.slice(start, end)).join('\n'));
      expect(citation.text).toBe(text.slice(citation.start, citation.end));
      expect(citation.text.length).toBeGreaterThan(0);
    }
  });

  it('marks matched words by their stems, and nothing else', async () => {
    const [hit] = (await ask('inspector weakness')).hits;
    expect(marked(hit!)).toEqual(['Inspectors', 'weaknesses']);
  });

  it('marks the nearest sentence where no word matches', async () => {
    const { hits } = await ask('zebra', { mode: 'semantic' });
    const hit = hits.find(({ article }) => article.document === 'hull.md')!;
    expect([
      'Ofsted found that services in Hull had improved.',
      'The designated officer answers every referral within a day.',
    ]).toContain(marked(hit)[0]);
  });

  it('finds what an abbreviation stands for', async () => {
    expect(documentsOf((await ask('LADO', { mode: 'keyword' })).hits)).toEqual(['lado.md']);
  });

  it('keeps to exact phrases and leaves out what is excluded', async () => {
    expect(documentsOf((await ask('"designated officer answers"')).hits)).toEqual(['hull.md']);
    const { hits, total } = await ask('services -hull -harbour');
    expect(documentsOf(hits)).not.toContain('hull.md');
    expect(total).toBe(2);
  });

  it('narrows before it ranks: as many hits as match, and the count of them', async () => {
    const { hits, total } = await ask('slough inadequate', { publisher: ['archive'], limit: 3 });
    expect(documentsOf(hits)).toEqual(['long.md', 'long.md', 'long.md']);
    expect(total).toBeGreaterThan(3);
    expect((await ask('officer', { document: ['lado.md'] })).total).toBe(1);
  });

  it('says how many undated articles a period leaves out', async () => {
    const { hits, undatedExcluded } = await ask('services officer', { from: '2019-05-20' });
    expect(documentsOf(hits)).toEqual(['hull.md']);
    expect(undatedExcluded).toBe(1);
    expect((await ask('services')).undatedExcluded).toBeUndefined();
  });

  it('counts nothing unasked, and where nothing may be about the query, what leads to the nearest', async () => {
    expect(await ask('services')).not.toHaveProperty('facets');
    const { about, facets } = await ask('zebra', { facets: true });
    expect(about).toBe(0);
    for (const { value } of facets!.publisher)
      expect((await ask('zebra', { publisher: [value] })).hits.length).toBeGreaterThan(0);
  });

  it('shows at most so many passages of one article, and still fills the page', async () => {
    const { hits } = await ask('harbour report', { perArticle: 1, limit: 4 });
    expect(new Set(documentsOf(hits)).size).toBe(hits.length);
    expect(hits).toHaveLength(4);
  });

  it('pages without a gap or a repeat, with scores that never rise', async () => {
    const { hits, total } = await ask('harbour board records', { limit: 100 });
    const pages = await Promise.all(
      [0, 3, 6].map((offset) => ask('harbour board records', { limit: 3, offset })),
    );
    expect(pages.flatMap((page) => page.hits.map(({ passage }) => passage.id))).toEqual(
      hits.slice(0, 9).map(({ passage }) => passage.id),
    );
    expect(hits.map(({ rank }) => rank)).toEqual(hits.map((_, at) => at + 1));
    expect(hits).toHaveLength(total);
    for (const [at, { score }] of hits.entries()) expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? 1);
  });

  it('tells what it corrected', async () => {
    const embedder = { ...fakeEmbedder(), count: (text: string) => text.length };
    const answer = await createSearch(
      store,
      embedder,
    )({
      q: 'slouhg',
      limit: 1,
      offset: 0,
      mode: 'hybrid',
      ...EVERYWHERE,
      explain: false,
    });
    expect(answer.corrections).toEqual([{ from: 'slouhg', to: 'slough' }]);
    expect(documentsOf(answer.hits)).toEqual(['slough.md']);
  });

  it('names every factor when asked to explain', async () => {
    const [hit] = (await ask('slough', { explain: true })).hits;
    expect(hit!.reasons!.map(({ factor }) => factor)).toEqual([
      'keyword',
      'meaning',
      'sentence',
      'order',
      'coverage',
    ]);
    expect((await ask('slough')).hits[0]).not.toHaveProperty('reasons');
  });

  it('has no hits where a filter leaves nothing, and calls that none', async () => {
    expect(await ask('slough', { publisher: ['Nobody'] })).toMatchObject({
      hits: [],
      total: 0,
      relevance: 'none',
    });
  });
});

describe('search where more passages may be about the query than each half puts forward', () => {
  const years = workshop().collection();
  const WORDS = 'every report of that harbour says what its board did about the records'.split(' ');
  const q = WORDS.join(' ');
  const MANY = 260;
  let find: (more?: Partial<SearchRequest>) => ReturnType<Search>;
  let opened: Store;

  /** The same words in ever another order, so that none is a copy. */
  const reordered = fc.sample(fc.shuffledSubarray(WORDS, { minLength: WORDS.length }), {
    ...{ seed: 2014, numRuns: MANY },
  });
  const dateOf = (at: number) => (at % 20 === 0 ? '' : `${1900 + ((at * 7) % 120)}-05-0${1 + (at % 9)}`);

  beforeAll(async () => {
    const about = Array.from({ length: MANY }, (_, at) => {
      const place = at % 4 === 0 ? ' in Slough Borough Council' : '';
      return [
        `${at}.md`,
        article(`Part ${at}`, `Paper ${at % 3}`, dateOf(at), `${reordered[at]!.join(' ')}${place}.`),
      ];
    });
    await years.update({ ...Object.fromEntries(about), 'other.md': FILES['lado.md'] });
    opened = await openStore(years.indexDir);
    const searchYears = createSearch(opened, fakeEmbedder());
    find = (more = {}) =>
      searchYears({
        ...{ q, limit: 100, offset: 0, mode: 'hybrid', explain: false },
        ...{ ...EVERYWHERE, ...more },
      });
  });
  afterAll(() => opened.close());

  it.each(['hybrid', 'semantic', 'keyword'] as const)(
    'gives all of them newest first, undated ones last, in mode %s',
    async (mode) => {
      const pages = await Promise.all(
        [0, 100, 200, 300].map((offset) => find({ mode, sort: 'date', offset })),
      );
      const hits = pages.flatMap((page) => page.hits);
      expect(new Set(documentsOf(hits)).size).toBe(MANY);
      expect(pages.map(({ total }) => total)).toEqual(pages.map(() => MANY));
      expect(documentsOf(hits)).not.toContain('other.md');
      const dates = hits.map(({ article: { date } }) => date ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
      expect(dates.at(-1)).toBe('');
      expect(hits.map(({ rank }) => rank)).toEqual(hits.map((_, at) => at + 1));
      expect(Math.min(...hits.map(({ score }) => score))).toBeGreaterThanOrEqual(RELEVANCE.weak);
    },
  );

  it('counts for each value what it leaves, with all other filters and without its own', async () => {
    for (const narrowing of [{}, { publisher: ['Paper 1'] }, { from: '1950', to: '1990' }]) {
      const { about, facets } = await find({ facets: true, ...narrowing });
      expect(about).toBeGreaterThan(MANY / 4);
      const [publishers, years] = [facets!.publisher.slice(0, 3), facets!.year.slice(0, 3)];
      expect(publishers).toHaveLength(3);
      const narrowed = [
        ...publishers.map((one) => [one, { publisher: [one.value] }] as const),
        ...facets!.authority.map((one) => [one, { authority: [one.value] }] as const),
        ...years.map((one) => [one, { from: one.value, to: one.value }] as const),
      ];
      expect(narrowed).toHaveLength(7);
      for (const [{ value, passages }, by] of narrowed) {
        const left = await find({ facets: true, sort: 'date', ...narrowing, ...by });
        expect([left.about, left.total, left.hits.length], value).toEqual([
          ...[passages, passages, Math.min(passages, 100)],
        ]);
      }
    }
  });

  it('has only the nearest by date where nothing may be about the query', async () => {
    const { hits, relevance } = await find({ q: 'zebra crossings', sort: 'date' });
    expect(relevance).toBe('none');
    expect(hits.length).toBeGreaterThan(0);
  });
});
