import { expect, test } from 'vitest';
import { createApp } from '../../server/app.js';
import { isKnownHost, isLoopback, isOwnOrigin } from '../../server/guard.js';
import { currentWith } from './example-collection.js';
import { expectProblem } from './problem.js';

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['0:0:0:0:0:0:0:1', true],
  ['::ffff:127.0.0.1', true],
  ['128.0.0.1', false],
  ['0.0.0.0', false],
  ['::', false],
  ['localhost.example.com', false],
  ['127.0.0.1.example.com', false],
  ['', false],
])('isLoopback(%s) is %s', (name, expected) => {
  expect(isLoopback(name)).toBe(expected);
});

test.each([
  ['127.0.0.1:8787', '127.0.0.1', true],
  ['localhost:8787', '127.0.0.1', true],
  ['LOCALHOST', '127.0.0.1', true],
  ['[::1]:8787', '127.0.0.1', true],
  ['127.0.0.2:1', '127.0.0.1', true],
  ['evil.example:8787', '127.0.0.1', false],
  ['localhost.evil.example', '127.0.0.1', false],
  ['127.0.0.1.evil.example', '127.0.0.1', false],
  ['127.0.0.1@evil.example', '127.0.0.1', false],
  ['localhost:8787:evil', '127.0.0.1', false],
  ['localhost evil.example', '127.0.0.1', false],
  ['192.168.1.5:8787', '127.0.0.1', false],
  ['2130706433', '127.0.0.1', false],
  ['0x7f.1', '127.0.0.1', false],
  ['0.0.0.0:8787', '127.0.0.1', false],
  ['', '127.0.0.1', false],
  ['192.168.1.5:8787', '0.0.0.0', true],
  ['[fe80::1]:8787', '::', true],
  ['localhost:8787', '0.0.0.0', true],
  ['evil.example:8787', '0.0.0.0', false],
  ['search.lan:8787', 'search.lan', true],
  ['Search.LAN', 'search.lan', true],
  ['other.lan', 'search.lan', false],
  ['evil.example', 'localhost', false],
])('a request for host "%s" at a server bound to %s passes: %s', (host, bound, expected) => {
  expect(isKnownHost(host, bound)).toBe(expected);
});

const local = 'localhost:8787';
test.each([
  ['no browser', { host: local, origin: undefined, site: undefined }, true],
  ['our own page', { host: local, origin: 'http://localhost:8787', site: 'same-origin' }, true],
  ['our own form under no-referrer', { host: local, origin: 'null', site: 'same-origin' }, true],
  ['the address line', { host: local, origin: undefined, site: 'none' }, true],
  ['our own page in an old browser', { host: local, origin: 'http://localhost:8787', site: undefined }, true],
  ['our own page behind a TLS proxy', { host: 'a.lan', origin: 'https://a.lan', site: undefined }, true],
  ['our own form on another computer', { host: '192.168.1.5:8787', origin: 'null', site: undefined }, true],
  ['another website', { host: local, origin: 'https://evil.example', site: 'cross-site' }, false],
  [
    'another website in an old browser',
    { host: local, origin: 'https://evil.example', site: undefined },
    false,
  ],
  ['another port', { host: local, origin: 'http://localhost:3000', site: 'same-site' }, false],
  [
    'another port in an old browser',
    { host: local, origin: 'http://localhost:3000', site: undefined },
    false,
  ],
  ['a sandboxed frame', { host: local, origin: 'null', site: 'cross-site' }, false],
  ['a sandboxed frame in an old browser', { host: local, origin: 'null', site: undefined }, false],
  ['nonsense', { host: local, origin: 'localhost:8787', site: undefined }, false],
])('a POST from %s: %o passes: %s', (_, provenance, expected) => {
  expect(isOwnOrigin(provenance)).toBe(expected);
});

const app = createApp({ current: currentWith(), host: '127.0.0.1' });
const post = (headers: Record<string, string>) =>
  app.request('/api/search', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"q": "neglect"}',
  });

test('a request under a foreign name is a 403 problem that names the remedy, on every route', async () => {
  for (const path of ['/', '/api/search?q=a', '/healthz', '/nothing', '/nothing%0A']) {
    const response = await app.request(path, { headers: { host: 'evil.example' } });
    expect((await expectProblem(response, 403)).detail).toContain('HOST');
  }
});

test('a POST from another website is a 403 problem, and one from nowhere is answered', async () => {
  await expectProblem(await post({ origin: 'https://evil.example' }), 403);
  await expectProblem(await post({ 'sec-fetch-site': 'cross-site' }), 403);
  expect((await post({ origin: 'http://localhost' })).status).toBe(200);
  expect((await post({})).status).toBe(200);
});

test('no website may read answers: nothing allows other origins', async () => {
  const response = await app.request('/api/search?q=neglect', {
    headers: { origin: 'https://evil.example' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  const preflight = await app.request('/api/search', { method: 'OPTIONS' });
  await expectProblem(preflight, 405);
});
