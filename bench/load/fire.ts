import autocannon, { type Request, type Result } from 'autocannon';
import type { Figure } from '../benchmark.js';
import { quantile } from '../quantile.js';

/** What the tool says, with the time of every answer in milliseconds: its own figures leave out p95. */
export interface Fired extends Result {
  readonly times: readonly number[];
}

/** Some clients, each of which asks on as soon as it was answered. */
export interface Clients {
  readonly url: string;
  readonly connections: number;
  /** In seconds. */
  readonly duration: number;
  readonly requests: readonly Request[];
}

/** Lets clients ask for the requests in turn. */
export function fire({ requests, ...clients }: Clients): Promise<Fired> {
  const times: number[] = [];
  return new Promise((resolve, reject) => {
    const instance = autocannon({ ...clients, requests: [...requests] }, (error, result) =>
      error ? reject(error) : resolve({ ...result, times }),
    );
    instance.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
}

/** How many answers had that status. */
export function countOf(result: Result, status: number): number {
  const { statusCodeStats } = result as Result & {
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  };
  return statusCodeStats[status]?.count ?? 0;
}

/** The share of requests that were not answered well, with the rest that was seen. */
export function refusalsOf(of: string, result: Fired, more: Readonly<Record<string, number>> = {}): Figure {
  const { requests, times, errors, timeouts, non2xx } = result;
  const [p50, p95, p99] = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99)];
  const figures = { perSecond: requests.average, p50, p95, p99, errors, timeouts, non2xx, ...more };
  return { of, against: 'all requests', ratio: non2xx / Math.max(1, requests.total), figures };
}
