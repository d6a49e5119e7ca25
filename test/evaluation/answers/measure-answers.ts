import { rememberedReader } from '../../../bench/tune/remembered-reader.js';
import { type AskParts, createAsk } from '../../../server/ask/ask.js';
import type { Store } from '../../../store/store.js';
import { type Asked, askAll } from './ask-all.js';
import type { AskedQuestion } from './asked-questions.js';

/** What questions are answered with. */
export type AnswerModels = Pick<AskParts, 'embedder' | 'reader' | 'refusal'>;

/** What became of all questions when they were answered in one way. */
export interface AnswerWay {
  readonly name: 'with the reader' | 'without the reader';
  /** The confidence from which a question is answered. */
  readonly threshold: number;
  readonly asked: readonly Asked[];
  /** The same, had no confidence been too low. */
  readonly unrefused: readonly Asked[];
  /** The same, had no confidence been enough: what is answered whatever the threshold. */
  readonly unconditional: readonly Asked[];
}

/** Asks all questions of a collection, as a server with these models does. */
export const askWith = (store: Store, models: AnswerModels, questions: readonly AskedQuestion[]) =>
  askAll(createAsk({ store, ...models }), store, questions);

async function measureWay(
  store: Store,
  models: AnswerModels,
  questions: readonly AskedQuestion[],
): Promise<AnswerWay> {
  const used = models.reader ? 'withReader' : 'withoutReader';
  const weights = models.refusal[used];
  const from = (threshold: number) => {
    const refusal = { ...models.refusal, [used]: { ...weights, threshold } };
    return askWith(store, { ...models, refusal }, questions);
  };
  return {
    name: models.reader ? 'with the reader' : 'without the reader',
    threshold: weights.threshold,
    asked: await from(weights.threshold),
    unrefused: await from(0),
    unconditional: await from(Infinity),
  };
}

/** Asks all questions with the answer reader and without it. */
export async function measureAnswers(
  store: Store,
  models: AnswerModels,
  questions: readonly AskedQuestion[],
): Promise<readonly AnswerWay[]> {
  const reader = models.reader && rememberedReader(models.reader);
  return [
    await measureWay(store, { ...models, reader }, questions),
    await measureWay(store, { ...models, reader: null }, questions),
  ];
}
