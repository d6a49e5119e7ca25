import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import { currentWith } from '../example-collection.js';

const app = createApp({ current: currentWith(), host: '127.0.0.1' });

test('the stats say what is in the collection, what made it and what could not be read', async () => {
  const response = await app.request('/api/stats');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    counts: { documents: 3, articles: 3, passages: 6, quotes: 3, speakers: 2, judgements: 3, undated: 1 },
    dateRange: { from: '2014-02-18', to: '2014-05' },
    publishers: [0, 1, 2].map((n) => ({ publisher: `Publisher ${n}`, articles: 1 })),
    indexVersion: 'v1',
    formatVersion: 1,
    model: { name: 'example-model', fingerprint: 'example-model:0123456789abcdef/passages 120-200' },
    builtAt: '2025-01-02T03:04:05.000Z',
    problems: [{ path: 'bad.md', reason: 'It is 30 MB long.', remedy: 'Split it.' }],
  });
});
