import { Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { findSpeakers } from '../speakers/find-speakers.js';
import { readSpeakersRequest } from '../speakers/speakers-request.js';
import { queryParameters } from './given-parameters.js';

/** Who speaks in the collection. */
export function speakerRoutes(current: CurrentCollection): Hono {
  return new Hono().get('/speakers', async (c) => {
    const request = readSpeakersRequest(queryParameters(c));
    return c.json(await current.use(({ store }) => findSpeakers(store, request)));
  });
}
