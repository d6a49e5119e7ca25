import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CurrentCollection } from '../collection.js';
import type { LoggedRequest } from './log.js';

/** What a server counts, for Prometheus. Labels are methods, patterns of routes and statuses: nothing that was asked. */
export interface Metrics {
  readonly observe: (request: LoggedRequest) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

interface Measured {
  readonly current: CurrentCollection;
  /** How many calls of the models were not answered yet. */
  readonly waiting: () => number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Seconds since the index in use was built, or null when there is none. */
async function ageOf(current: CurrentCollection): Promise<number | null> {
  if (current.status().state !== 'ready') return null;
  const builtAt = await current.use(async ({ store }) => store.manifest.builtAt);
  return (Date.now() - Date.parse(builtAt)) / 1000;
}

/** Begins to count. */
export function openMetrics({ current, waiting }: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests and how long they took.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: 'model_calls_waiting',
    help: 'Calls of the models that were not answered yet.',
    registers,
    collect() {
      this.set(waiting());
    },
  });
  new Gauge({
    name: 'index_age_seconds',
    help: 'Time since the index in use was built; missing while there is none.',
    registers,
    async collect() {
      const age = await ageOf(current);
      if (age === null) this.remove();
      else this.set(age);
    },
  });
  return {
    observe: ({ method, route, status, ms }) => duration.observe({ method, route, status }, ms / 1000),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
