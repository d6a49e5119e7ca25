import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { type components, connect } from '../../client/client.js';
import { createApp } from '../../server/app.js';
import { bundledCollection } from '../server/bundled-collection.js';
import { currentWith } from '../server/example-collection.js';
import { exampleService } from '../server/example-service.js';
import { pathsModule } from './paths-module.js';

const bundled = bundledCollection();
const client = (key?: string) => {
  const keys = { nameOf: async (given: string) => (given === 'right' ? given : null) };
  const current = currentWith(bundled.get());
  const app = createApp({ current, host: '127.0.0.1', service: exampleService(key ? { keys } : {}) });
  const fetch = async (request: Request) => app.request(request);
  return connect({ url: 'http://localhost', fetch, ...(key && { key }) });
};

test('its types are those of the interface: else run `npm run client`', async () => {
  expect(readFileSync('client/paths.ts', 'utf8')).toBe(await pathsModule());
});

test('it asks with typed parameters and gives typed answers', async () => {
  const { data, error } = await client().GET('/api/search', {
    params: { query: { q: 'children', limit: 2, publisher: [] } },
  });
  expect(error).toBeUndefined();
  expectTypeOf(data!.hits[0]!.citation.start).toEqualTypeOf<number>();
  expectTypeOf<components['schemas']['Hit']['score']>().toEqualTypeOf<number>();
  expect(data!.hits).toHaveLength(2);
  for (const { citation } of data!.hits) expect(citation.reference).toContain('characters');
  const { document, start, end, text } = data!.hits[0]!.citation;
  const source = await client().GET('/api/documents/{path}', {
    params: { path: { path: document } },
    parseAs: 'text',
  });
  expect(source.data!.slice(start, end)).toBe(text);
});

test('it sends bodies, so that names stay out of addresses', async () => {
  const { data } = await client().POST('/api/quotes/check', {
    body: { text: 'purple elephants dance by the moon' },
  });
  expect(data!.verdict).toBe('not-found');
});

test('it gives problems as they are', async () => {
  const { error, response } = await client().GET('/api/search', { params: { query: { q: '' } } });
  expect([response.status, error!.detail]).toEqual([400, 'q is empty: write what to look for.']);
});

test('it brings its key', async () => {
  expect((await client('wrong').GET('/api/stats')).response.status).toBe(401);
  expect((await client('right').GET('/api/stats')).response.status).toBe(200);
});
