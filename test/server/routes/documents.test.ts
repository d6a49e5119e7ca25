import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { Document } from '../../../store/store.js';
import { currentWith, exampleStore } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const app = createApp({ current: currentWith(), host: '127.0.0.1' });

async function list(query: string) {
  const response = await app.request(`/api/documents${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as { documents: readonly Document[]; total: number };
}

test('all documents are listed', async () => {
  const { documents, total } = await list('');
  expect(total).toBe(3);
  expect(documents).toEqual(await exampleStore.documents());
});

test('limit and offset take a page of the documents', async () => {
  const { documents, total } = await list('?limit=1&offset=2');
  expect(documents.map(({ path }) => path)).toEqual(['news/2014/late.txt']);
  expect(total).toBe(3);
});

test.each([
  ['a.md', 'a.md'],
  ['news/2014/late.txt', 'news/2014/late.txt'],
  ['news%2F2014%2Flate.txt', 'news/2014/late.txt'],
  ['news%2f2014/late.txt', 'news/2014/late.txt'],
  ['news/%C3%BCn%C3%AFcode%20%26%20100%25.md', 'news/ünïcode & 100%.md'],
  ['news/ünïcode%20&%20100%25.md', 'news/ünïcode & 100%.md'],
])('%s is the text of %s as plain text', async (address, path) => {
  const response = await app.request(`/api/documents/${address}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe(await exampleStore.text(path));
});

test.each([
  '',
  'nothing.md',
  'a.md/',
  '/a.md',
  'A.md',
  '../package.json',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/etc/passwd',
  '....//etc/passwd',
  '%2Fetc%2Fpasswd',
  'C:%5CWindows',
  '..%5c..%5cpackage.json',
  'a%252Emd',
  'a.md%0A',
  '__proto__',
  'constructor',
])('%s is no document: 404', async (address) => {
  await expectProblem(await app.request(`/api/documents/${address}`), 404);
});

test.each(['a.md%00', '%00', '%ff', 'a%', '%c0%ae%c0%ae/', '%ED%A0%80'])(
  '%s cannot be a path: 400 or 404',
  async (address) => {
    const response = await app.request(`/api/documents/${address}`);
    expect([400, 404]).toContain(response.status);
    await expectProblem(response, response.status);
  },
);
