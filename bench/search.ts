import { build } from '../indexer/build.js';
import { EVERYWHERE, type SearchRequest } from '../server/search/request.js';
import { createSearch } from '../server/search/search.js';
import { openStore } from '../store/embedded/open-store.js';
import type { Store } from '../store/store.js';
import { ask, type Times } from './ask.js';
import type { Benchmark, Figure } from './benchmark.js';
import { quantile } from './quantile.js';
import { questions } from './questions.js';
import { withServedModels } from './served-models.js';
import { centreOf, spreadEmbedder } from './spread-embedder.js';
import { withCorpus } from './workplace.js';

const QUESTIONS = 200;
/** Others that are asked before: the model has been warm since the corpus was made, search must be so too. */
const WARM_UP = 600;

/** A search request without its words. */
type Asked = Omit<SearchRequest, 'q'>;

const PLAIN: Asked = {
  limit: 10,
  offset: 0,
  mode: 'hybrid',
  ...EVERYWHERE,
  explain: false,
};

const SHARES = { p50: 0.5, p95: 0.95 };
type Marks = Readonly<Record<'p50' | 'p95', Pick<Figure, 'mustBe'>>>;
const MARKED: Marks = { p50: { mustBe: { atMost: 1.5 } }, p95: { mustBe: { atMost: 3 } } };
const UNMARKED: Marks = { p50: {}, p95: {} };

function figuresOf(of: string, { work, model }: Times, marks: Marks): readonly Figure[] {
  const modelMs = quantile(model, 0.5);
  return (['p50', 'p95'] as const).map((name) => {
    const searchMs = quantile(work, SHARES[name]);
    const figures = { searchMs, modelMs, modelP95Ms: quantile(model, SHARES.p95) };
    const against = 'the model’s median time for a query';
    return { of: `${name} of ${of}`, against, ratio: searchMs / modelMs, ...marks[name], figures };
  });
}

/** What is asked for: everything, by one half alone, and with filters as a page sets them. */
async function kindsOf(store: Store): Promise<readonly (readonly [string, Asked, Marks])[]> {
  const [most] = await store.publishers();
  return [
    ['hybrid, each question asked for the first time', PLAIN, MARKED],
    ['hybrid, each asked before', PLAIN, MARKED],
    ['keyword', { ...PLAIN, mode: 'keyword' }, UNMARKED],
    ['semantic', { ...PLAIN, mode: 'semantic' }, UNMARKED],
    ['hybrid within one publisher', { ...PLAIN, publisher: [most!.publisher] }, UNMARKED],
    ['hybrid within ten years', { ...PLAIN, from: '2005', to: '2014' }, UNMARKED],
  ];
}

/** How long an answer takes, beside the time that the model needs to understand the question. */
export const searchBenchmark: Benchmark = {
  name: 'search',
  size: 10_000,
  run: (size, report) =>
    withServedModels(async ({ embedder: model }) => {
      const [others, all] = [questions(QUESTIONS + WARM_UP).slice(QUESTIONS), questions(QUESTIONS)];
      const centre = await centreOf(all, model);
      await withCorpus(size, async (place) => {
        await build({ ...place, embedder: spreadEmbedder(centre) });
        const store = await openStore(place.indexDir);
        const search = createSearch(store, model);
        for (const q of others) await search({ ...PLAIN, q });
        for (const [of, asked, marks] of await kindsOf(store)) {
          const times = await ask(all, (q) => search({ ...asked, q }), model);
          for (const figure of figuresOf(of, times, marks)) report(figure);
        }
        await store.close();
      });
    }),
};
