import { Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { UnavailableError } from '../unavailable.js';

/** For what watches over the server: whether it runs, and whether it can answer. */
export function healthRoutes(current: CurrentCollection): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'alive' }))
    .get('/readyz', (c) => {
      const status = current.status();
      if (status.state !== 'ready') throw new UnavailableError(status);
      return c.json({ status: 'ready' });
    });
}
