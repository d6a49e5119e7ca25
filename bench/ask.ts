import type { Embedder } from '../language/embedder.js';

/** Milliseconds of each question: the whole work's, and the model's alone just before or after it. */
export interface Times {
  readonly work: readonly number[];
  readonly model: readonly number[];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Times every question once. Work and model take turns at going first, so that neither finds the machine warmer. */
export async function ask(
  questions: readonly string[],
  work: (question: string) => Promise<unknown>,
  model: Embedder,
): Promise<Times> {
  const times = { work: [] as number[], model: [] as number[] };
  const turns = [
    async (q: string) => times.work.push(await timeOf(() => work(q))),
    async (q: string) => times.model.push(await timeOf(() => model.query(q))),
  ];
  for (const [n, question] of questions.entries())
    for (const turn of n % 2 === 0 ? turns : turns.toReversed()) await turn(question);
  return times;
}
