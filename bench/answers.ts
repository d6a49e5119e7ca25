import { build } from '../indexer/build.js';
import type { AnswerReader } from '../language/answer-reader.js';
import { createAsk } from '../server/ask/ask.js';
import { EVERYWHERE } from '../server/search/request.js';
import { openStore } from '../store/embedded/open-store.js';
import { ask } from './ask.js';
import type { Benchmark } from './benchmark.js';
import { quantile } from './quantile.js';
import { questions } from './questions.js';
import { withServedModels } from './served-models.js';
import { centreOf, spreadEmbedder } from './spread-embedder.js';
import { withCorpus } from './workplace.js';

const QUESTIONS = 100;
const PLAIN = { ...EVERYWHERE, explain: false };

/** How long the answer to a question takes, beside the time that the model needs to understand it. */
export const answersBenchmark: Benchmark = {
  name: 'answers',
  size: 10_000,
  run: (size, report) =>
    withServedModels(async ({ embedder: model, reader, refusal }) => {
      const ways: readonly (readonly [string, AnswerReader | null, number])[] = [
        ['with the reader', reader, 25],
        ['without the reader', null, 3],
      ];
      const all = questions(QUESTIONS);
      const centre = await centreOf(all, model);
      await withCorpus(size, async (place) => {
        await build({ ...place, embedder: spreadEmbedder(centre) });
        const store = await openStore(place.indexDir);
        for (const [name, reads, atMost] of ways) {
          const answer = createAsk({ store, embedder: model, reader: reads, refusal });
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
    }),
};
