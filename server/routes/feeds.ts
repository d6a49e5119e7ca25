import { Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { writeAtom } from '../feeds/atom.js';
import type { Feed } from '../feeds/feed.js';
import { FEEDS } from '../feeds/feeds.js';
import { perform } from '../operations/operation.js';
import { addressParameters, patternOf } from './given-parameters.js';

/**
 * What is new in the collection, as Atom.
 * @param publicUrl how people reach the server where that is not as the request came
 */
export function feedRoutes(current: CurrentCollection, publicUrl: URL | null): Hono {
  const routes = new Hono();
  for (const operation of FEEDS) {
    routes.get(patternOf(operation.path), (c) =>
      current.use(async (collection) => {
        const feed = (await perform(operation, collection, addressParameters(c, operation))) as Feed;
        const asked = new URL(c.req.url);
        const { origin } = publicUrl ?? asked;
        const self = origin + asked.pathname + asked.search;
        const headers = { 'content-type': 'application/atom+xml; charset=utf-8' };
        return c.body(await writeAtom(feed, { origin, self }), 200, headers);
      }),
    );
  }
  return routes;
}
