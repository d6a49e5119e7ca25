import { expect, test } from 'vitest';
import { givenKey } from '../../../server/access/caller.js';
import { refuseOpenDoor } from '../../../server/access/refuse-open-door.js';
import { createApp } from '../../../server/app.js';
import type { Service } from '../../../server/service.js';
import { currentWith } from '../example-collection.js';
import { exampleService } from '../example-service.js';
import { expectProblem } from '../problem.js';

const KEYS = { nameOf: async (key: string) => (key === 'right' || key === 'other' ? key : null) };
const appWith = (parts: Partial<Service>) =>
  createApp({ current: currentWith(), host: '127.0.0.1', service: exampleService(parts) });
/** What a request over a network brings: the address at the other end, here a proxy of this computer. */
const over = (remoteAddress: string, headers: Record<string, string> = {}) => ({
  incoming: { socket: { remoteAddress }, connection: { remoteAddress }, headers },
});
const asking = (headers: Record<string, string>) => ({ headers });

test.each([
  ['Bearer abc', undefined, 'abc'],
  ['bearer  abc ', undefined, 'abc'],
  [`Basic ${Buffer.from('anybody:abc:d').toString('base64')}`, undefined, 'abc:d'],
  [undefined, 'abc', 'abc'],
  ['Digest abc', undefined, null],
  ['Bearer', undefined, null],
  ['', undefined, null],
  [undefined, undefined, null],
])('Authorization "%s" and X-API-Key "%s" bring the key %s', (authorization, header, key) => {
  expect(givenKey(authorization, header)).toBe(key);
});

test('where keys are needed, every route but health takes a right key only', async () => {
  const app = appWith({ keys: KEYS });
  for (const path of ['/api/stats', '/api/search?q=a', '/metrics', '/nothing']) {
    const refused = await app.request(path);
    expect(refused.headers.get('www-authenticate')).toContain('Bearer');
    expect((await expectProblem(refused, 401)).detail).toContain('keys add');
    await expectProblem(await app.request(path, asking({ authorization: 'Bearer wrong' })), 401);
  }
  for (const path of ['/healthz', '/readyz']) expect((await app.request(path)).status).toBe(200);
  expect((await app.request('/api/stats', asking({ authorization: 'Bearer right' }))).status).toBe(200);
  expect((await app.request('/api/stats', asking({ 'x-api-key': 'right' }))).status).toBe(200);
});

const DOOR = { trustedProxies: [], keysFile: 'k.json', keys: 0, insecure: false };

test('a door that others can reach is opened only with keys, or loudly', () => {
  expect(refuseOpenDoor({ ...DOOR, host: '127.0.0.1' })).toEqual({ keysNeeded: false, warning: null });
  for (const open of [
    { ...DOOR, host: '0.0.0.0' },
    { ...DOOR, host: 'search.lan' },
    { ...DOOR, host: '127.0.0.1', trustedProxies: ['127.0.0.1'] },
  ]) {
    expect(() => refuseOpenDoor(open)).toThrow('keys add NAME');
    expect(refuseOpenDoor({ ...open, keys: 1 })).toEqual({ keysNeeded: true, warning: null });
    const { keysNeeded, warning } = refuseOpenDoor({ ...open, insecure: true });
    expect([keysNeeded, warning]).toEqual([false, expect.stringContaining('EVERYBODY')]);
  }
});

test('beyond its rate a caller gets a 429 problem that says when to try again; others are answered', async () => {
  const app = appWith({ rateLimit: 2 });
  const from = (address: string) => app.request('/api/stats', undefined, over(address));
  const first = await from('10.0.0.1');
  expect(first.headers.get('ratelimit-policy')).toBe('2;w=60');
  expect(first.headers.get('ratelimit')).toMatch(/^limit=2, remaining=1, reset=\d+$/);
  expect((await from('10.0.0.1')).status).toBe(200);
  const refused = await from('10.0.0.1');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('ratelimit')).toMatch('remaining=0');
  await expectProblem(refused, 429);
  expect((await from('10.0.0.2')).status).toBe(200);
});

test('each key has a rate of its own, wherever it is used from; a wrong key has its address’s', async () => {
  const app = appWith({ rateLimit: 1, keys: KEYS });
  const statusOf = async (key: string, address: string) =>
    (await app.request('/api/stats', asking({ 'x-api-key': key }), over(address))).status;
  expect(await statusOf('right', '10.0.0.1')).toBe(200);
  expect(await statusOf('other', '10.0.0.1')).toBe(200);
  expect(await statusOf('right', '10.0.0.2')).toBe(429);
  expect(await statusOf('guess 1', '10.0.0.3')).toBe(401);
  expect(await statusOf('guess 2', '10.0.0.3')).toBe(429);
});

test('only a trusted proxy is believed when it says for whom it asks', async () => {
  const statusesOf = async (trustedProxies: readonly string[], peer: string) => {
    const app = appWith({ rateLimit: 1, trustedProxies });
    const ask = async (client: string) =>
      (await app.request('/api/stats', undefined, over(peer, { 'x-forwarded-for': client }))).status;
    return [await ask('198.51.100.1'), await ask('198.51.100.2'), await ask('198.51.100.2')];
  };
  expect(await statusesOf(['10.0.0.0/8'], '10.1.2.3')).toEqual([200, 200, 429]);
  expect(await statusesOf(['10.0.0.0/8'], '192.0.2.9')).toEqual([200, 429, 429]);
  expect(await statusesOf([], '10.1.2.3')).toEqual([200, 429, 429]);
});

const TOOLS = 'https://tools.example.org';

test('websites on the list may call the API, keys and JSON included; others may not', async () => {
  const app = appWith({ corsOrigins: [TOOLS], keys: KEYS });
  const preflight = await app.request('/api/search', { method: 'OPTIONS', headers: { origin: TOOLS } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(TOOLS);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  const post = (origin: string) =>
    app.request('/api/search', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', authorization: 'Bearer right' },
      body: '{"q": "neglect"}',
    });
  const answer = await post(TOOLS);
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, TOOLS]);
  await expectProblem(await post('https://evil.example'), 403);
});

test('behind a proxy the server is known by its public address', async () => {
  const publicUrl = new URL('https://search.example.org');
  const app = appWith({ publicUrl });
  expect((await app.request('/api/stats', asking({ host: 'search.example.org' }))).status).toBe(200);
  await expectProblem(await app.request('/api/stats', asking({ host: 'evil.example' })), 403);
  const post = (origin: string) =>
    app.request('/api/search', {
      method: 'POST',
      headers: { host: '127.0.0.1:8787', origin, 'content-type': 'application/json' },
      body: '{"q": "neglect"}',
    });
  expect((await post('https://search.example.org')).status).toBe(200);
  await expectProblem(await post('https://evil.example'), 403);
});
