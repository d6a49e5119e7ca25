import { Hono } from 'hono';
import { readAuthoritiesRequest } from '../authorities/authorities-request.js';
import { findAuthorities } from '../authorities/find-authorities.js';
import type { CurrentCollection } from '../collection.js';
import { findJudgements } from '../judgements/find-judgements.js';
import { readJudgementsRequest } from '../judgements/judgements-request.js';
import { queryParameters } from './given-parameters.js';

/** Judgements of inspectorates, and the authorities that the collection names. */
export function judgementRoutes(current: CurrentCollection): Hono {
  return new Hono()
    .get('/judgements', async (c) => {
      const request = readJudgementsRequest(queryParameters(c));
      return c.json(await current.use(({ store }) => findJudgements(store, request)));
    })
    .get('/authorities', async (c) => {
      const request = readAuthoritiesRequest(queryParameters(c));
      return c.json(await current.use(({ store }) => findAuthorities(store, request)));
    });
}
