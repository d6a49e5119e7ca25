import { Hono } from 'hono';
import { raw } from 'hono/html';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp } from '../../server/app.js';
import { UnavailableError } from '../../server/unavailable.js';
import { building, currentWith } from './example-collection.js';
import { expectProblem } from './problem.js';

const parts = { current: currentWith(), host: '127.0.0.1' };
const app = createApp(parts);
const errorPage = (status: number, detail: string) => raw(`Page of ${status}: ${detail}`);
const NEVER = new UnavailableError({ state: 'unavailable', reason: 'No.', remedy: 'Wait.' });

afterEach(() => vi.restoreAllMocks());

test('an address that does not exist is a 404 problem', async () => {
  for (const path of ['/api/nothing', '/api', '/nothing', '/api/search/more']) {
    await expectProblem(await app.request(path), 404);
  }
});

test('another method than a route takes is a 405 problem that allows the right ones', async () => {
  const search = await app.request('/api/search', { method: 'DELETE' });
  await expectProblem(search, 405);
  expect(search.headers.get('allow')).toBe('GET, HEAD, POST');
  const stats = await app.request('/api/stats', { method: 'POST' });
  await expectProblem(stats, 405);
  expect(stats.headers.get('allow')).toBe('GET, HEAD');
});

test('an address of over 8,192 characters is a 414 problem', async () => {
  await expectProblem(await app.request(`/api/search?q=${'a'.repeat(8200)}`), 414);
  await expectProblem(await app.request(`/api/documents/${'a/'.repeat(5000)}`), 414);
});

test('a body over 64 KB is a 413 problem, announced or not', async () => {
  const body = JSON.stringify({ q: 'a'.repeat(70_000) });
  const headers = { 'content-type': 'application/json' };
  await expectProblem(await app.request('/api/search', { method: 'POST', headers, body }), 413);
  const announced = { ...headers, 'content-length': String(body.length) };
  await expectProblem(await app.request('/api/search', { method: 'POST', headers: announced, body }), 413);
});

test('without an index every answer is a 503 problem that says how far the build is and when to try again', async () => {
  const waiting = createApp({ current: building, host: '127.0.0.1' });
  for (const path of [
    '/api/search?q=x',
    '/api/articles',
    '/api/passages/p',
    '/api/documents/a.md',
    '/api/stats',
  ]) {
    const response = await waiting.request(path);
    expect(response.headers.get('retry-after')).toBe('2');
    const { detail } = await expectProblem(response, 503);
    expect(detail).toContain('3 of 12');
  }
});

test('an unexpected error is a 500 problem that tells nothing, and its message, which may quote a query, is not logged', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const search = () => Promise.reject(new Error('syntax error near "Jane Example"\n  of Jane Example'));
  const failing = createApp({ current: currentWith({ search }), host: '127.0.0.1' });
  const { detail } = await expectProblem(await failing.request('/api/search?q=Jane+Example'), 500);
  expect(detail).not.toContain('Jane');
  expect(logged).toHaveBeenCalledOnce();
  expect(JSON.stringify(logged.mock.calls)).not.toContain('Jane');
  expect(JSON.stringify(logged.mock.calls)).toContain('app.test.ts');
});

test('answering writes nothing to the terminal', async () => {
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(process.stdout, 'write')];
  await app.request('/api/search?q=neglect');
  await app.request('/api/search?q=');
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

test('every response, problems and pages too, carries the security headers', async () => {
  const routes = new Hono().get('/', (c) => c.html('<p>Hello')).get('/away', (c) => c.redirect('/'));
  const withPages = createApp({ current: currentWith(), host: '127.0.0.1', pages: { routes, errorPage } });
  for (const path of [
    '/',
    '/away',
    '/api/search?q=x',
    '/api/search',
    '/api/stats',
    '/healthz',
    '/nothing%0Aat%00all',
  ]) {
    const { headers } = await withPages.request(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe(path === '/api/stats' ? 'private, no-cache' : 'no-store');
  }
});

test('a page that says that it may be kept is kept', async () => {
  const routes = new Hono().get('/assets/style.css', (c) =>
    c.text('', 200, { 'cache-control': 'max-age=60' }),
  );
  const response = await createApp({
    current: currentWith(),
    host: '127.0.0.1',
    pages: { routes, errorPage },
  }).request('/assets/style.css');
  expect(response.headers.get('cache-control')).toBe('max-age=60');
});

test('people get an error page where they look, with its status and headers; programs and the API get problems', async () => {
  const routes = new Hono().get('/', (c) => c.html('Home')).get('/broken', () => Promise.reject(NEVER));
  const withPages = createApp({ ...parts, pages: { routes, errorPage } });
  const people = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
  const missing = await withPages.request('/nothing', people);
  expect([missing.status, await missing.text()]).toEqual([
    404,
    expect.stringMatching(/^Page of 404: There is/),
  ]);
  const broken = await withPages.request('/broken', people);
  expect([broken.status, broken.headers.get('retry-after')]).toEqual([503, '30']);
  const other = await withPages.request('/', { ...people, method: 'PUT' });
  expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  await expectProblem(await withPages.request('/nothing'), 404);
  await expectProblem(await withPages.request('/api/nothing', people), 404);
});

test('HEAD answers as GET without a body', async () => {
  const response = await app.request('/api/stats', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});
