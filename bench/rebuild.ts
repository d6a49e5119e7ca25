import { build } from '../indexer/build.js';
import type { Embedder } from '../language/embedder.js';
import type { Benchmark } from './benchmark.js';
import { realModel } from './real-model.js';
import { spreadEmbedder } from './spread-embedder.js';
import { type Stopwatch, stopwatch } from './stopwatch.js';
import { withCorpus } from './workplace.js';

/** So many passages are really embedded; that gives the model's time for each of a larger collection's. */
const REALLY_EMBEDDED = 1_000;

interface Rebuild {
  readonly passages: number;
  readonly firstMs: number;
  /** The part of `firstMs` that the embedder took. */
  readonly embeddingMs: number;
  readonly againMs: number;
}

/** Builds a corpus, then builds it again with nothing changed. */
async function buildTwice(size: number, embedder: Embedder): Promise<Rebuild> {
  const [first, again, embedding] = [stopwatch(), stopwatch(), stopwatch()];
  let passages = 0;
  await withCorpus(size, async (place) => {
    const options = { ...place, embedder: timed(embedder, embedding) };
    passages = (await first.time(() => build(options))).embedded;
    const { embedded } = await again.time(() => build(options));
    if (embedded > 0) throw new Error(`The rebuild embedded ${embedded} passages of which none had changed.`);
  });
  return { passages, firstMs: first.total(), embeddingMs: embedding.total(), againMs: again.total() };
}

function timed(embedder: Embedder, watch: Stopwatch): Embedder {
  return { ...embedder, passage: (text) => watch.time(() => embedder.passage(text)) };
}

/** What a build costs that has nothing to do. */
export const rebuildBenchmark: Benchmark = {
  name: 'rebuild',
  size: 10_000,
  async run(size, report) {
    const model = await realModel();
    const of = 'rebuild with nothing changed';
    const mustBe = { atMost: 0.02 };
    const real = await buildTwice(Math.min(size, REALLY_EMBEDDED), model);
    report({
      of,
      against: 'the first build',
      ratio: real.againMs / real.firstMs,
      mustBe,
      figures: { ...real },
    });
    if (size <= REALLY_EMBEDDED) return;

    const large = await buildTwice(size, { ...spreadEmbedder(), count: model.count });
    const modelMsPerPassage = real.embeddingMs / real.passages;
    const firstMs = large.firstMs - large.embeddingMs + large.passages * modelMsPerPassage;
    const { passages, againMs } = large;
    report({
      of,
      against:
        'the first build, computed: what was measured with vectors drawn at random, and the model’s time for each passage, measured above',
      ratio: againMs / firstMs,
      mustBe,
      figures: {
        passages,
        firstMs,
        againMs,
        modelMsPerPassage,
        withoutEmbeddingMs: large.firstMs - large.embeddingMs,
      },
    });
  },
};
