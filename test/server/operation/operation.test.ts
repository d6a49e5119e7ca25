import { expect, test, vi } from 'vitest';
import { createApp } from '../../../server/app.js';
import { openLog } from '../../../server/operation/log.js';
import { openMetrics } from '../../../server/operation/metrics.js';
import type { Service } from '../../../server/service.js';
import type { LogLevel } from '../../../server/service-settings.js';
import { building, currentWith, exampleStore } from '../example-collection.js';
import { exampleService } from '../example-service.js';
import { expectProblem } from '../problem.js';

const appWith = (parts: Partial<Service> = {}, current = currentWith()) =>
  createApp({ current, host: '127.0.0.1', service: exampleService(parts) });

function logging(level: LogLevel) {
  const lines: string[] = [];
  const log = openLog(level, { write: (line: string) => void lines.push(line) });
  return { lines, log };
}

/** What nobody may find again: words of a query, a name in a path, an address. */
const PRIVATE = ['Jane', 'Example', '198.51.100.7'];
const FROM = {
  incoming: {
    socket: { remoteAddress: '198.51.100.7' },
    connection: { remoteAddress: '198.51.100.7' },
    headers: {},
  },
};

async function askAboutJane(parts: Partial<Service>): Promise<void> {
  const search = () => Promise.reject(new Error('near "Jane Example"'));
  for (const current of [currentWith(), currentWith({ search })]) {
    const app = appWith(parts, current);
    for (const path of ['/api/search?q=Jane+Example', '/api/documents/Jane/Example.md', '/Jane?q=Example'])
      await app.request(path, undefined, FROM);
    const body = '{"q": "Jane Example"}';
    const headers = { 'content-type': 'application/json' };
    await app.request('/api/search', { method: 'POST', headers, body }, FROM);
  }
}

test('a line a request says what was done and how long it took, never what was asked or by whom', async () => {
  const { lines, log } = logging('requests');
  await askAboutJane({ log });
  expect(lines.length).toBeGreaterThan(8);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    method: 'GET',
    route: '/api/search',
    status: 200,
    msg: 'request',
  });
  for (const words of PRIVATE) expect(lines.join('')).not.toContain(words);
});

test('callers are logged when that is switched on, and still not what they asked', async () => {
  const { lines, log } = logging('callers');
  await askAboutJane({ log });
  expect(JSON.parse(lines[0]!)).toMatchObject({ address: '198.51.100.7', key: null });
  for (const words of ['Jane', 'Example']) expect(lines.join('')).not.toContain(words);
});

test('by default only failures of the server are logged, by their place', async () => {
  const { lines, log } = logging('errors');
  await askAboutJane({ log });
  expect(lines.length).toBe(2);
  expect(JSON.parse(lines[0]!).trace).toContain('operation.test.ts');
  for (const words of PRIVATE) expect(lines.join('')).not.toContain(words);
});

test('metrics count requests by route and status, with the queue and the age of the index', async () => {
  const metrics = openMetrics({ current: currentWith(), waiting: () => 3 });
  await askAboutJane({ metrics });
  const app = appWith({ metrics });
  const response = await app.request('/metrics');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  const text = await response.text();
  expect(text).toMatch(
    /http_request_duration_seconds_count\{method="GET",route="\/api\/search",status="200"\} 1\n/,
  );
  expect(text).toMatch(/route="\/api\/search",status="500"\} 1\n/);
  expect(text).toMatch(/^model_calls_waiting 3$/m);
  const age = Number(/^index_age_seconds (.+)$/m.exec(text)![1]);
  expect(age).toBeCloseTo((Date.now() - Date.parse(exampleStore.manifest.builtAt)) / 1000, -2);
  for (const words of PRIVATE) expect(text).not.toContain(words);
});

test('metrics are read without an index too', async () => {
  const metrics = openMetrics({ current: building, waiting: () => 0 });
  const text = await (await appWith({ metrics }, building).request('/metrics')).text();
  expect(text).toContain('# TYPE index_age_seconds gauge');
  expect(text).not.toMatch(/^index_age_seconds \d/m);
});

test('a request that takes too long is a 503 problem', async () => {
  vi.useFakeTimers();
  const search = () => new Promise<never>(() => {});
  const answer = appWith({}, currentWith({ search })).request('/api/search?q=a');
  await vi.advanceTimersByTimeAsync(31_000);
  vi.useRealTimers();
  await expectProblem(await answer, 503);
});

test('an answer may be kept until the index changes, and is then given anew', async () => {
  const app = appWith();
  const first = await app.request('/api/articles');
  const tag = first.headers.get('etag')!;
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  const asked = { headers: { 'if-none-match': `"x", ${tag}` } };
  const again = await app.request('/api/articles', asked);
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
  expect((await app.request('/api/articles?limit=1', asked)).status).toBe(200);
  const manifest = { ...exampleStore.manifest, version: 'v2' };
  const rebuilt = appWith({}, currentWith({ store: { ...exampleStore, manifest } }));
  expect((await rebuilt.request('/api/articles', asked)).status).toBe(200);
});

test('answers to what was typed and problems are kept by nobody', async () => {
  const app = appWith();
  expect((await app.request('/api/search?q=neglect')).headers.get('cache-control')).toBe('no-store');
  expect((await app.request('/api/articles?limit=0')).headers.get('cache-control')).toBe('no-store');
});

test('long answers are compressed for those who take it', async () => {
  const app = appWith();
  const packed = await app.request('/api/articles', { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const text = await new Response(packed.body!.pipeThrough(new DecompressionStream('gzip'))).text();
  expect(JSON.parse(text)).toEqual(await (await app.request('/api/articles')).json());
});
