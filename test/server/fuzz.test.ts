import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../indexer/build.js';
import { createApp } from '../../server/app.js';
import type { Collection } from '../../server/collection.js';
import { openCollection } from '../../server/open-collection.js';
import { errorPage, pageRoutes } from '../../server/pages.js';
import { readSettings } from '../../store/settings.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { trials } from '../store/trials.js';
import { currentWith } from './example-collection.js';
import { modelsWith } from './models-with.js';
import { expectProblem } from './problem.js';

const indexDir = mkdtempSync(join(tmpdir(), 'fuzz-'));
let collection: Collection;
let app: Hono;

beforeAll(async () => {
  await build({ ...readSettings(['--index-dir', indexDir], {}), embedder: fakeEmbedder() });
  collection = await openCollection({ indexDir, corpusDir: indexDir }, modelsWith(fakeEmbedder()));
  const current = currentWith(collection);
  app = createApp({ current, host: '127.0.0.1', pages: { routes: pageRoutes(current), errorPage } });
});

afterAll(async () => {
  await collection.store.close();
  rmSync(indexDir, { recursive: true });
});

const NASTY = [
  '\0',
  '\ud800',
  '\udfff\ud800',
  '%00',
  '%',
  '%ff',
  '../../../etc/passwd',
  '..%2f..%2f',
  "' OR 1=1; DROP TABLE passage; --",
  'text:x* NEAR("a" "b", 2) AND NOT {',
  '"unclosed',
  '-',
  '- -',
  '^a*',
  '""',
  '(((((',
  '𝒩eglect 👩‍👧 é',
  '\u202e\u200b\ufeff',
  'ﷺ'.repeat(30),
  '{{7*7}}<script>alert(1)</script>',
  '1e999',
  'null',
  '[object Object]',
  '2014-02-30',
  '-1',
  '9'.repeat(40),
  'neglect',
];

const anyString = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 5 }).map((parts) => parts.join(' ')),
  fc.integer({ min: 500, max: 20_000 }).map((length) => 'a b'.repeat(length)),
);
const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'q',
      'limit',
      'offset',
      'mode',
      'publisher',
      'document',
      'from',
      'to',
      'perArticle',
      'page',
      'c',
      'h',
      'explain',
      'rerank',
      'authority',
      'speaker',
      'kind',
      'grade',
      'aspect',
      'status',
      'asOf',
      'text',
    ),
  },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString'), anyString) },
);

/** Text as it may stand in an address; what UTF-8 cannot say stands there as U+FFFD. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
const query = fc
  .array(fc.tuple(name, anyString), { maxLength: 6 })
  .map((pairs) => pairs.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join('&'));

/** Whatever is asked, the answer is no failure of the server, and it is what its content type says. */
async function expectAnswer(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const type = response.headers.get('content-type');
  if (type?.startsWith('text/html')) expect(await response.text()).toMatch(/^<!doctype html>.*<\/html>$/s);
  else if (response.status >= 400) await expectProblem(response, response.status);
  else if (type === 'application/json') await response.json();
  else expect(type).toMatch(/^text\/(?:plain|css|csv|javascript); charset=utf-8$|^image\/svg/);
}

const LISTS = [
  ...['/api/search', '/api/articles', '/api/documents', '/api/stats', '/readyz'],
  ...['/api/quotes', '/api/speakers', '/api/judgements', '/api/authorities'],
];
const PAGES = [
  ...['/', '/search', '/collection', '/documents/README.md'],
  ...['/speakers', '/speakers.csv', '/inspections', '/inspections.csv', '/quotations'],
];
const THINGS = [
  '/api/articles/',
  '/api/passages/',
  '/api/documents/',
  '/api/',
  '/documents/',
  '/speakers/',
  '/inspections/',
  '/assets/',
  '/',
];

test('no query in an address brings the server down, and each gets JSON', async () => {
  const property = fc.asyncProperty(anyString, async (q) => {
    await expectAnswer(await app.request(`/api/search?q=${encoded(q)}`));
  });
  await fc.assert(property, trials(500));
});

test('no combination of parameters brings any route or page down', async () => {
  const property = fc.asyncProperty(fc.constantFrom(...LISTS, ...PAGES), query, async (path, parameters) => {
    await expectAnswer(await app.request(`${path}?${parameters}`));
  });
  await fc.assert(property, trials(500));
});

test('no path brings the server down, encoded or raw', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...THINGS),
    anyString,
    fc.boolean(),
    async (base, path, raw) => {
      await expectAnswer(await app.request(base + (raw ? path : encoded(path))));
    },
  );
  await fc.assert(property, trials(500));
});

test('no JSON body brings the server down', async () => {
  const value = fc.oneof(
    anyString,
    fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as unknown),
  );
  const body = fc.oneof(
    { weight: 3, arbitrary: fc.dictionary(name, value).map((object) => JSON.stringify(object)) },
    { weight: 2, arbitrary: value.map((q) => JSON.stringify({ q })) },
    { weight: 1, arbitrary: anyString },
  );
  const headers = { 'content-type': 'application/json' };
  const route = fc.constantFrom('/api/search', '/api/quotes/check');
  const property = fc.asyncProperty(route, body, async (path, text) => {
    await expectAnswer(await app.request(path, { method: 'POST', headers, body: text }));
  });
  await fc.assert(property, trials(500));
});

test('no form brings a page down', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const property = fc.asyncProperty(fc.constantFrom('/search', '/quotations'), query, async (path, body) => {
    await expectAnswer(await app.request(path, { method: 'POST', headers, body }));
  });
  await fc.assert(property, trials(500));
});

test('no header brings the guard down', async () => {
  const header = fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).filter((text) => text.trim() === text);
  const property = fc.asyncProperty(header, header, header, async (host, origin, type) => {
    const headers = { host, origin, 'content-type': type };
    await expectAnswer(await app.request('/api/search', { method: 'POST', headers, body: '{"q":"a"}' }));
  });
  await fc.assert(property, trials(500));
});
