import { Hono } from 'hono';
import type { Metrics } from './metrics.js';

/** For Prometheus to read. */
export function metricsRoute(metrics: Metrics): Hono {
  return new Hono().get('/metrics', async (c) =>
    c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
}
