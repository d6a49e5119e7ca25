import { build } from '../indexer/build.js';
import type { AnswerReader } from '../language/answer-reader.js';
import { loadAnswerReader } from '../language/trained-reader.js';
import { createAsk } from '../server/ask/ask.js';
import { loadRefusal } from '../server/ask/refusal.js';
import { openStore } from '../store/embedded/open-store.js';
import { readSettings } from '../store/settings.js';
import { ask } from './ask.js';
import type { Benchmark } from './benchmark.js';
import { quantile } from './quantile.js';
import { questions } from './questions.js';
import { realModel } from './real-model.js';
import { meanOf, spreadEmbedder } from './spread-embedder.js';
import { withCorpus } from './workplace.js';

const QUESTIONS = 100;
const PLAIN = { publisher: [], document: [], authority: [], speaker: [], explain: false };

/** How long the answer to a question takes, beside the time that the model needs to understand it. */
export const answersBenchmark: Benchmark = {
  name: 'answers',
  size: 10_000,
  async run(size, report) {
    const model = await realModel();
    const { modelsDir } = readSettings([], process.env);
    const refusal = loadRefusal(modelsDir);
    const ways: readonly (readonly [string, AnswerReader | null, number])[] = [
      ['with the reader', await loadAnswerReader(modelsDir), 25],
      ['without the reader', null, 3],
    ];
    const all = questions(QUESTIONS);
    const centre = meanOf(await Promise.all(all.map((question) => model.query(question))));
    await withCorpus(size, async (place) => {
      await build({ ...place, embedder: spreadEmbedder(centre) });
      const store = await openStore(place.indexDir);
      for (const [name, reader, atMost] of ways) {
        const answer = createAsk({ store, embedder: model, reader, refusal });
        const times = await ask(all, (q) => answer({ ...PLAIN, q }), model);
        const [answerMs, modelMs] = [quantile(times.work, 0.5), quantile(times.model, 0.5)];
        report({
          of: `p50 of answers ${name}`,
          against: 'the model’s median time for a query',
          ratio: answerMs / modelMs,
          mustBe: { atMost },
          figures: { answerMs, modelMs, answerP95Ms: quantile(times.work, 0.95) },
        });
      }
      await store.close();
    });
  },
};
