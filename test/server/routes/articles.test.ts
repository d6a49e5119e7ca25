import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { ArticleInFull } from '../../../server/articles.js';
import type { Article } from '../../../store/store.js';
import { currentWith, exampleStore } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const app = createApp({ current: currentWith(), host: '127.0.0.1' });

async function list(query: string) {
  const response = await app.request(`/api/articles${query}`);
  expect(response.status).toBe(200);
  const { articles, total } = (await response.json()) as { articles: readonly Article[]; total: number };
  return { ids: articles.map(({ id }) => id), total };
}

test('articles are listed newest first, with their total', async () => {
  expect(await list('')).toEqual({ ids: ['article-1', 'article-0', 'article-2'], total: 3 });
});

test('limit and offset take a page, and total counts all', async () => {
  expect(await list('?limit=1&offset=1')).toEqual({ ids: ['article-0'], total: 3 });
  expect(await list('?limit=1000&offset=3')).toEqual({ ids: [], total: 3 });
});

test('filters reach the store by publisher, document, date and words of the title', async () => {
  expect((await list('?publisher=Publisher%200&publisher=Publisher%202')).ids).toEqual([
    'article-0',
    'article-2',
  ]);
  expect((await list('?document=a.md')).ids).toEqual(['article-0']);
  expect((await list('?from=2014-03')).ids).toEqual(['article-1']);
  expect((await list('?q=neglect')).ids).toEqual(['article-2']);
});

test('nothing lies in a period that ends before it begins, and the answer says so', async () => {
  const answer = await (await app.request('/api/articles?from=2015-02&to=2014-02')).json();
  expect(answer).toEqual({ articles: [], total: 0, notices: [expect.stringContaining('exchange')] });
});

test.each(['limit=1001', 'q=', 'from=2015', 'mode=keyword'])(
  'a bad list ?%s is a 400 problem',
  async (query) => {
    const { errors } = await expectProblem(await app.request(`/api/articles?${query}`), 400);
    expect(errors).not.toHaveLength(0);
  },
);

test('one article comes with its passages in order, without what only the store knows', async () => {
  const response = await app.request('/api/articles/article-1');
  expect(response.status).toBe(200);
  const article = (await response.json()) as ArticleInFull;
  expect(article).toMatchObject({ id: 'article-1', date: '2014-05', copies: [] });
  expect(article.passages.map(({ id }) => id)).toEqual(['passage-1-0', 'passage-1-1']);
  const text = await exampleStore.text(article.document);
  for (const passage of article.passages) {
    expect(passage.spans.map(({ start, end }) => text!.slice(start, end)).join('\n')).toBe(passage.text);
    expect(Object.keys(passage).sort()).toEqual(['articleId', 'heading', 'id', 'spans', 'text']);
  }
});

test.each(['nobody', '%00', '..%2f..%2fetc', 'a%0Ab', '%ff', "'%20OR%201=1--", 'a'.repeat(4000)])(
  'the article %s does not exist: 404',
  async (id) => {
    await expectProblem(await app.request(`/api/articles/${id}`), 404);
  },
);

test('one article takes no parameters', async () => {
  await expectProblem(await app.request('/api/articles/article-1?q=a'), 400);
});
