import { order } from '../../bench/tune/fit.js';
import { observe } from '../../bench/tune/observe.js';
import type { Embedder } from '../../language/embedder.js';
import { CONCEPT_WEIGHTS, WEIGHTS } from '../../server/search/weights.js';
import type { Store } from '../../store/store.js';
import { type Ranked, rankAt } from './ask.js';
import { holdsEvidence } from './evidence.js';
import type { Question } from './questions.js';

/**
 * Hybrid order with another weight for what means the same as the query's terms: 0 leaves the synonyms out. The
 * product has no switch for it, so this takes the values that `npm run tune` fits, in the order that it fits.
 */
export async function askWithSynonymsWeighing(
  synonym: number,
  store: Store,
  embedder: Embedder,
  questions: readonly Question[],
): Promise<readonly Ranked[]> {
  const judged = questions.map((question) => ({
    question: question.question,
    answers: (passage: { readonly text: string }) => holdsEvidence(passage, question),
  }));
  const observed = await observe(store, embedder, judged);
  const weights = { ...WEIGHTS, pair: CONCEPT_WEIGHTS.pair, synonym };
  return questions.map((question, at) => ({
    question,
    rank: rankAt(order(observed[at]!, weights).findIndex(({ right }) => right)),
  }));
}
