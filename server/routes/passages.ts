import { Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { findPassage } from '../passages.js';
import { refuseParameters } from './given-parameters.js';
import { orNotFound } from './not-found.js';

/** One passage in its place. */
export function passageRoutes(current: CurrentCollection): Hono {
  return new Hono().get('/passages/:id{[\\w.:-]+}', refuseParameters, async (c) => {
    const passage = await current.use(({ store }) => findPassage(store, c.req.param('id')));
    return c.json(orNotFound(passage, 'passage', '/api/articles'));
  });
}
