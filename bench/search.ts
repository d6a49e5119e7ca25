import { build } from '../indexer/build.js';
import type { Embedder } from '../language/embedder.js';
import { createSearch, type Search, type SearchRequest } from '../server/search/search.js';
import { openStore } from '../store/embedded/open-store.js';
import type { Store } from '../store/store.js';
import type { Benchmark, Figure } from './benchmark.js';
import { askedOf } from './generate.js';
import { quantile } from './quantile.js';
import { realModel } from './real-model.js';
import { meanOf, spreadEmbedder } from './spread-embedder.js';
import { stopwatch } from './stopwatch.js';
import { withCorpus } from './workplace.js';

const QUESTIONS = 200;

type Asked = Omit<SearchRequest, 'q'>;
const PLAIN: Asked = { limit: 10, offset: 0, mode: 'hybrid', publisher: [], document: [], explain: false };

/** Milliseconds of each question: the search's, and the model's alone just before or after it. */
interface Times {
  readonly search: readonly number[];
  readonly model: readonly number[];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const watch = stopwatch();
  await watch.time(work);
  return watch.total();
}

/** Asks every question once. Model and search take turns at going first. */
async function ask(
  questions: readonly string[],
  search: Search,
  model: Embedder,
  asked: Asked,
): Promise<Times> {
  const times = { search: [] as number[], model: [] as number[] };
  const turns = {
    search: async (q: string) => times.search.push(await timeOf(() => search({ ...asked, q }))),
    model: async (q: string) => times.model.push(await timeOf(() => model.query(q))),
  };
  for (const [n, question] of questions.entries()) {
    const order = n % 2 === 0 ? (['model', 'search'] as const) : (['search', 'model'] as const);
    for (const turn of order) await turns[turn](question);
  }
  return times;
}

type Marks = Readonly<Record<'p50' | 'p95', Pick<Figure, 'mustBe'>>>;
const MARKED: Marks = { p50: { mustBe: { atMost: 1.5 } }, p95: { mustBe: { atMost: 3 } } };
const UNMARKED: Marks = { p50: {}, p95: {} };

function figuresOf(of: string, { search, model }: Times, marks: Marks): readonly Figure[] {
  const modelMs = quantile(model, 0.5);
  return (
    [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const
  ).map(([name, share]) => {
    const searchMs = quantile(search, share);
    const against = 'the model’s median time for a query';
    return {
      of: `${name} of ${of}`,
      against,
      ratio: searchMs / modelMs,
      ...marks[name],
      figures: { searchMs, modelMs },
    };
  });
}

/** Filters as a page sets them: some of the publishers, and a period. */
async function narrowed(store: Store): Promise<readonly (readonly [string, Asked])[]> {
  const [most] = await store.publishers();
  return [
    ['hybrid within one publisher', { ...PLAIN, publisher: [most!.publisher] }],
    ['hybrid within ten years', { ...PLAIN, from: '2005', to: '2014' }],
  ];
}

/** How long an answer takes, beside the time that the model needs to understand the question. */
export const searchBenchmark: Benchmark = {
  name: 'search',
  size: 10_000,
  async run(size, report) {
    const model = await realModel();
    const questions = askedOf(QUESTIONS);
    const centre = meanOf(await Promise.all(questions.map((question) => model.query(question))));
    await withCorpus(size, async (place) => {
      await build({ ...place, embedder: spreadEmbedder(centre) });
      const store = await openStore(place.indexDir);
      const search = createSearch(store, model);
      const others = await narrowed(store);
      const kinds: readonly (readonly [string, Asked, Marks])[] = [
        ['hybrid, each question asked for the first time', PLAIN, MARKED],
        ['hybrid, each asked before', PLAIN, MARKED],
        ['keyword', { ...PLAIN, mode: 'keyword' }, UNMARKED],
        ['semantic', { ...PLAIN, mode: 'semantic' }, UNMARKED],
        ...others.map(([of, asked]) => [of, asked, UNMARKED] as const),
      ];
      for (const [of, asked, marks] of kinds) {
        const times = await ask(questions, search, model, asked);
        for (const figure of figuresOf(of, times, marks)) report(figure);
      }
      await store.close();
    });
  },
};
