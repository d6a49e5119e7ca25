import { Hono } from 'hono';
import { findArticle, listArticles, readArticlesRequest } from '../articles.js';
import type { CurrentCollection } from '../collection.js';
import { queryParameters, refuseParameters } from './given-parameters.js';
import { orNotFound } from './not-found.js';

/** Articles: a list, and one with its passages. */
export function articleRoutes(current: CurrentCollection): Hono {
  return new Hono()
    .get('/articles', async (c) => {
      const request = readArticlesRequest(queryParameters(c));
      return c.json(await current.use(({ store }) => listArticles(store, request)));
    })
    .get('/articles/:id{[\\w.:-]+}', refuseParameters, async (c) => {
      const article = await current.use(({ store }) => findArticle(store, c.req.param('id')));
      return c.json(orNotFound(article, 'article', '/api/articles'));
    });
}
