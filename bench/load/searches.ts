import type { Embedder } from '../../language/embedder.js';
import type { Figure } from '../benchmark.js';
import { quantile } from '../quantile.js';
import { type Fired, fire, refusalsOf } from './fire.js';
import { searching } from './mixed.js';
import { paced } from './paced.js';
import type { Served } from './served.js';

const CLIENTS = 8;
const SECONDS = 10;
/** Searches before: the model has been warm since the corpus was made, the server must be so too. */
const WARM_UP_S = 20;
/** Questions that the model alone is timed with, before and again after the load. */
const TIMED = 100;

/** Milliseconds of each question, one after another. */
async function timesOf(model: Embedder, questions: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const began = performance.now();
    await model.query(question);
    times.push(performance.now() - began);
  }
  return times;
}

function throughputOf(loaded: Fired, modelMs: number, memoryMb: number): Figure {
  return {
    ...refusalsOf('searches a second of 8 clients, times the model’s time a query on one thread', loaded, {
      modelMs,
      memoryMb,
    }),
    against: 'one thread of the model alone',
    ratio: (loaded.requests.average * modelMs) / 1000,
    mustBe: { atLeast: 1.2 },
  };
}

function delayOf(times: readonly number[], modelMs: number, perSecond: number): Figure {
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  return {
    of: 'p99 of search at half that load, evenly spread',
    against: 'the model’s time a query',
    ratio: p99 / modelMs,
    mustBe: { atMost: 5 },
    figures: { perSecond, p50, p99, modelMs },
  };
}

/**
 * What eight clients that only search get, and how long half as many searches take, beside the model alone. That is
 * timed on both sides of the load: how fast a machine is changes within minutes where others share it.
 */
export async function measureSearches(
  { url, memoryMb }: Served,
  asked: readonly string[],
  model: Embedder,
): Promise<readonly Figure[]> {
  const requests = asked.map((q) => ({ path: searching(q) }));
  const clients = { url, connections: CLIENTS };
  await fire({ ...clients, requests: requests.toReversed(), duration: WARM_UP_S });
  const before = await timesOf(model, asked.slice(0, TIMED));
  const loaded = await fire({ ...clients, requests, duration: SECONDS });
  const perSecond = loaded.requests.average / 2;
  const half = await paced(asked.map(searching), { ...clients, perSecond, seconds: SECONDS });
  const modelMs = quantile([...before, ...(await timesOf(model, asked.slice(TIMED, 2 * TIMED)))], 0.5);
  return [throughputOf(loaded, modelMs, memoryMb()), delayOf(half, modelMs, perSecond)];
}
