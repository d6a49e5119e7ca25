import { build } from '../indexer/build.js';
import { clean } from '../indexer/clean.js';
import type { FoundArticle } from '../indexer/collect.js';
import { shinglesOf } from '../indexer/deduplicate.js';
import { extract } from '../indexer/extract.js';
import { read } from '../indexer/read.js';
import { segment } from '../indexer/segment/segment.js';
import { walk } from '../indexer/walk.js';
import type { Benchmark } from './benchmark.js';
import { cpuWatch } from './cpu-watch.js';
import { realModel } from './real-model.js';
import { withCorpus } from './workplace.js';

/** Generated prose holds no quotes and no grades; these pages are full of both. */
const PAGES = 'test/evaluation/pages/development';

/** The articles of a folder as a build finds them, and the texts of its documents. */
async function readArticles(folder: string) {
  const articles: FoundArticle[] = [];
  const texts = new Map<string, string>();
  for (const file of (await walk(folder)).files) {
    const source = await read(file);
    texts.set(source.path, source.text);
    const { segments } = segment(source, clean(source.text, source.blocks));
    for (const found of segments)
      articles.push({
        ...found,
        id: `${found.document} ${found.span.start}`,
        shingles: shinglesOf(source.text),
      });
  }
  return { articles, textOf: (path: string) => texts.get(path)! };
}

/** What finding quotes and judgements adds to a build, in processor time. */
export const extractionBenchmark: Benchmark = {
  name: 'extraction',
  size: 1,
  async run(size, report) {
    const embedder = await realModel();
    await withCorpus(size, async ({ indexDir }) => {
      const { articles, textOf } = await readArticles(PAGES);
      const [whole, alone] = [cpuWatch(), cpuWatch()];
      await extract(articles, textOf);
      await alone.time(() => extract(articles, textOf));
      await whole.time(() => build({ corpusDir: PAGES, indexDir, embedder }));
      report({
        of: 'finding quotes and judgements',
        against: 'the rest of the build, in processor time',
        ratio: alone.total() / (whole.total() - alone.total()),
        mustBe: { atMost: 0.1 },
        figures: { articles: articles.length, extractionMs: alone.total(), buildMs: whole.total() },
      });
    });
  },
};
