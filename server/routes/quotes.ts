import { Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { checkQuotation } from '../quotes/check-quotation.js';
import { readCheckRequest } from '../quotes/check-request.js';
import { readQuotesRequest } from '../quotes/quotes-request.js';
import { jsonParameters, queryParameters, refuseParameters } from './given-parameters.js';

/** Quotes: a list, and whether a quotation is right. */
export function quoteRoutes(current: CurrentCollection): Hono {
  return new Hono()
    .get('/quotes', async (c) => {
      const request = readQuotesRequest(queryParameters(c));
      return c.json(await current.use(({ findQuotes }) => findQuotes(request)));
    })
    .post('/quotes/check', refuseParameters, async (c) => {
      const { text } = readCheckRequest(await jsonParameters(c));
      return c.json(await current.use(({ store }) => checkQuotation(store, text)));
    });
}
