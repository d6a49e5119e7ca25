import { Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { statsOf } from '../stats.js';
import { refuseParameters } from './given-parameters.js';

/** What is in the collection. */
export function statsRoutes(current: CurrentCollection): Hono {
  return new Hono().get('/stats', refuseParameters, async (c) =>
    c.json(await current.use(({ store }) => statsOf(store))),
  );
}
