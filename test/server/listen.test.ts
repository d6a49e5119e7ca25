import { Agent, get, request } from 'node:http';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { createApp } from '../../server/app.js';
import { type Listening, listen } from '../../server/listen.js';
import { currentWith } from './example-collection.js';
import { expectProblem } from './problem.js';

const app = createApp({ current: currentWith(), host: '127.0.0.1' });
const place = { host: '127.0.0.1', port: 0, graceMs: 500 };
const open: Listening[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map(({ close }) => close()))));

async function start(served: Hono = app): Promise<Listening> {
  const listening = await listen(served, place);
  open.push(listening);
  return listening;
}

/** Sends bytes as they are, which no client library does, and reads all that comes back. */
async function raw(address: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.end(bytes);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

test('it listens and answers', async () => {
  const { address } = await start();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${address}/api/search?q=neglect`)).status).toBe(200);
});

test('a port in use is an error that names the remedy', async () => {
  const { address } = await start();
  const port = Number(new URL(address).port);
  await expect(listen(app, { host: '127.0.0.1', port })).rejects.toThrow(`PORT=${port + 1}`);
});

test('a host that is not this computer is an error that names the remedy', async () => {
  await expect(listen(app, { host: '192.0.2.1', port: 0 })).rejects.toThrow('HOST');
});

test('a request under a foreign name, or under none, is refused over the wire', async () => {
  const { address } = await start();
  const answerTo = (lines: string) =>
    raw(address, `GET /api/stats HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`);
  expect(await answerTo('Host: evil.example\r\n')).toMatch(/^HTTP\/1\.1 403 /);
  expect(await answerTo('Host: 127.0.0.1\r\n')).toMatch(/^HTTP\/1\.1 200 /);
  for (const host of ['Host: a b\r\n', 'Host: evil/@localhost\r\n', 'Host: \r\n', '']) {
    expect(await answerTo(host)).toMatch(/^HTTP\/1\.1 40[03] /);
  }
});

test.each([
  '/api/documents/../../package.json',
  '/..%2f..%2fetc/passwd',
  '/api/documents/\\..\\x',
  '//',
  '/%',
  '*',
])('the raw address %s is a 400 or 404 problem with the security headers', async (path) => {
  const { address } = await start();
  const answer = await raw(address, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(answer).toContain('application/problem+json');
  expect(answer).toContain('default-src');
});

test('an address of 30 KB is a 414 problem over the wire', async () => {
  const { address } = await start();
  await expectProblem(await fetch(`${address}/api/search?q=${'a'.repeat(30_000)}`), 414);
});

test('a body of a megabyte is a 413 problem over the wire', async () => {
  const { address } = await start();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ q: 'a'.repeat(1_000_000) });
  await expectProblem(await fetch(`${address}/api/search`, { method: 'POST', headers, body }), 413);
});

test('a body that does not say how long it is is read, and refused over 64 KB', async () => {
  const { address } = await start();
  const send = (q: string) => {
    const body = new Blob([JSON.stringify({ q })]).stream();
    const headers = { 'content-type': 'application/json' };
    return fetch(`${address}/api/search`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  };
  expect((await send('neglect')).status).toBe(200);
  await expectProblem(await send('a'.repeat(100_000)), 413);
});

test('it closes within two seconds although connections are kept alive and a request never ends', async () => {
  const stuck = new Hono().get('/', (c) => c.text('')).get('/stuck', () => new Promise<Response>(() => {}));
  const { address, close } = await start(stuck);
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => get(address, { agent }, (response) => response.resume().on('end', resolve)));
  request(`${address}/stuck`, { agent })
    .on('error', () => {})
    .end();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const began = Date.now();
  await close();
  expect(Date.now() - began).toBeLessThan(2000);
});

test('a request that runs when it closes is answered', async () => {
  const slow = new Hono().get('/', async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return c.text('done');
  });
  const { address, close } = await start(slow);
  const answer = fetch(address).then((response) => response.text());
  await new Promise((resolve) => setTimeout(resolve, 50));
  await close();
  expect(await answer).toBe('done');
});
