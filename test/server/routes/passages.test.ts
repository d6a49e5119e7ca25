import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { PassageInPlace } from '../../../server/passages.js';
import { currentWith } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const app = createApp({ current: currentWith(), host: '127.0.0.1' });

async function passage(id: string): Promise<PassageInPlace> {
  const response = await app.request(`/api/passages/${id}`);
  expect(response.status).toBe(200);
  return (await response.json()) as PassageInPlace;
}

test('a passage comes with its article and the passage after it', async () => {
  const { text, article, before, after } = await passage('passage-0-0');
  expect(text).toBe('The board met in May.');
  expect(article).toMatchObject({ id: 'article-0', title: 'Review published' });
  expect(before).toBeNull();
  expect(after).toEqual({
    id: 'passage-0-1',
    articleId: 'article-0',
    text: 'No agency saw the whole picture.',
    spans: [{ start: 41, end: 73 }],
    heading: null,
  });
});

test('the last passage has one before it and none after', async () => {
  const { before, after } = await passage('passage-0-1');
  expect(before?.id).toBe('passage-0-0');
  expect(after).toBeNull();
});

test.each(['nobody', '%00', '..%2f', 'a'.repeat(4000)])('the passage %s does not exist: 404', async (id) => {
  await expectProblem(await app.request(`/api/passages/${id}`), 404);
});
