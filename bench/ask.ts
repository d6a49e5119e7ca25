import type { Embedder } from '../language/embedder.js';
import type { Search, SearchRequest } from '../server/search/search.js';

/** A search request without its words. */
export type Asked = Omit<SearchRequest, 'q'>;

/** Milliseconds of each question: the whole search's, and the model's alone just before or after it. */
export interface Times {
  readonly search: readonly number[];
  readonly model: readonly number[];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Times every question once. Search and model take turns at going first, so that neither finds the machine warmer. */
export async function ask(
  questions: readonly string[],
  asked: Asked,
  search: Search,
  model: Embedder,
): Promise<Times> {
  const times = { search: [] as number[], model: [] as number[] };
  const turns = [
    async (q: string) => times.search.push(await timeOf(() => search({ ...asked, q }))),
    async (q: string) => times.model.push(await timeOf(() => model.query(q))),
  ];
  for (const [n, question] of questions.entries())
    for (const turn of n % 2 === 0 ? turns : turns.toReversed()) await turn(question);
  return times;
}
