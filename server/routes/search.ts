import { type Context, Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import type { GivenParameters } from '../parameters.js';
import { readSearchRequest } from '../search-request.js';
import { jsonParameters, queryParameters, refuseParameters } from './given-parameters.js';

/** Search by address, and by JSON so that names stay out of addresses and logs. */
export function searchRoutes(current: CurrentCollection): Hono {
  const answer = async (c: Context, given: GivenParameters) => {
    const request = readSearchRequest(given);
    return c.json(await current.use(({ search }) => search(request)));
  };
  return new Hono()
    .get('/search', (c) => answer(c, queryParameters(c)))
    .post('/search', refuseParameters, async (c) => answer(c, await jsonParameters(c)));
}
