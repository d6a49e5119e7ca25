import { Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { documentPath, listDocuments, readDocumentsRequest } from '../documents.js';
import { queryParameters, refuseParameters } from './given-parameters.js';
import { orNotFound } from './not-found.js';

/** Documents: a list, and the text of one as the index holds it. */
export function documentRoutes(current: CurrentCollection): Hono {
  return new Hono()
    .get('/documents', async (c) => {
      const request = readDocumentsRequest(queryParameters(c));
      return c.json(await current.use(({ store }) => listDocuments(store, request)));
    })
    .get('/documents/*', refuseParameters, async (c) => {
      const path = documentPath(c.req.url, '/api/documents');
      const text = await current.use(({ store }) => store.text(path));
      return c.body(orNotFound(text, 'document', '/api/documents'), 200, {
        'content-type': 'text/plain; charset=utf-8',
      });
    });
}
