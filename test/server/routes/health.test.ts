import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { CurrentCollection } from '../../../server/collection.js';
import { building, currentWith } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const appOver = (current: CurrentCollection) => createApp({ current, host: '127.0.0.1' });

test('a server with an index is alive and ready', async () => {
  const app = appOver(currentWith());
  expect(await (await app.request('/healthz')).json()).toEqual({ status: 'alive' });
  expect(await (await app.request('/readyz')).json()).toEqual({ status: 'ready' });
});

test('a server whose index is being built is alive, and says how far it is from ready', async () => {
  const app = appOver(building);
  expect((await app.request('/healthz')).status).toBe(200);
  const ready = await app.request('/readyz');
  expect(ready.headers.get('retry-after')).toBe('2');
  expect((await expectProblem(ready, 503)).detail).toContain('3 of 12');
});

test('a server that cannot build its index says why and what helps', async () => {
  const status = {
    state: 'unavailable',
    reason: 'The corpus is empty.',
    remedy: 'Put documents there.',
  } as const;
  const app = appOver({ ...building, status: () => status });
  const { detail } = await expectProblem(await app.request('/readyz'), 503);
  expect(detail).toBe('The corpus is empty. Put documents there.');
});
