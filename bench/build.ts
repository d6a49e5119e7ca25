import { build } from '../indexer/build.js';
import type { Embedder } from '../language/embedder.js';
import type { Benchmark } from './benchmark.js';
import { realModel } from './real-model.js';
import { type Stopwatch, stopwatch } from './stopwatch.js';
import { withCorpus } from './workplace.js';

/**
 * Embeds every text twice in a row: once for the build and once to be timed alone. They take turns at going first,
 * so that neither has the warmer processor, and what else the machine does meets both.
 */
function embeddingTwice(embedder: Embedder, alone: Stopwatch): Embedder {
  let turn = 0;
  return {
    ...embedder,
    async passage(text) {
      const aloneFirst = turn++ % 2 === 0;
      if (aloneFirst) await alone.time(() => embedder.passage(text));
      const vectors = await embedder.passage(text);
      if (!aloneFirst) await alone.time(() => embedder.passage(text));
      return vectors;
    },
  };
}

/** What a build costs beside what the model costs. */
export const buildBenchmark: Benchmark = {
  name: 'build',
  size: 400,
  async run(size, report) {
    const model = await realModel();
    await withCorpus(size, async (place) => {
      const [whole, alone] = [stopwatch(), stopwatch()];
      const embedder = embeddingTwice(model, alone);
      const { embedded } = await whole.time(() => build({ ...place, embedder }));
      const buildMs = whole.total() - alone.total();
      report({
        of: 'build with the real model',
        against: 'embedding the same texts alone',
        ratio: buildMs / alone.total(),
        mustBe: { atMost: 1.15 },
        figures: {
          passages: embedded,
          buildMs,
          aloneMs: alone.total(),
          passagesPerSecond: embedded / (buildMs / 1000),
        },
      });
    });
  },
};
