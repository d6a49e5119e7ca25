import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { briefing } from '../indexer/building.js';
import { indexFolder } from '../store/index-folder.js';
import { compileFolders } from '../store/processes.js';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = indexFolder();
const started: ChildProcess[] = [];

beforeAll(() => {
  compileFolders(folder, ['language', 'store', 'indexer', 'server', 'web']);
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
});
afterEach(() => {
  for (const process of started.splice(0)) process.kill('SIGKILL');
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A folder of briefings to index. */
function corpusOf(count: number): string {
  const corpus = mkdtempSync(join(folder, 'corpus-'));
  mkdirSync(corpus, { recursive: true });
  for (let n = 1; n <= count; n++) writeFileSync(join(corpus, `${n}.md`), briefing(n));
  return corpus;
}

/** A server in a process of its own, as `npm start` runs it. */
async function serve(briefings: number, given?: number) {
  const port = given ?? (await freePort());
  const child = spawn(process.execPath, [join(folder, 'server/main.js')], {
    env: {
      ...{ CORPUS_DIR: corpusOf(briefings), INDEX_DIR: mkdtempSync(join(folder, 'index-')) },
      ...{ MODELS_DIR: join(ROOT, 'models'), PORT: String(port), PATH: process.env.PATH },
    },
  });
  started.push(child);
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const url = `http://127.0.0.1:${port}`;
  /** How a path answers: its status, or 0 when nobody does. */
  const status = (path: string) =>
    fetch(url + path, { headers: { connection: 'close' } }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
  const until = async (path: string, wanted: number) => {
    while ((await status(path)) !== wanted) await wait(20);
  };
  const ended = once(child, 'close').then(([code, signal]) => signal ?? code);
  return { child, port, status, until, ended, errors: () => errors };
}

describe('a server that is asked to end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('by %s answers what runs, and ends well', async (signal) => {
    const { child, status, until, ended, errors } = await serve(2);
    await until('/readyz', 200);
    const running = Array.from({ length: 12 }, (_, n) =>
      status(`/api/${n === 0 ? 'ask' : 'search'}?q=what+did+the+board+say+${n}`),
    );
    await Promise.race(running);
    child.kill(signal);
    expect(await Promise.all(running)).toEqual(Array(12).fill(200));
    expect(await ended).toBe(0);
    expect(errors()).not.toMatch(/Error|terminate/);
  });

  test('twice ends at once, by the signal, and does not crash', async () => {
    const { child, status, until, ended, errors } = await serve(2);
    await until('/readyz', 200);
    const running = Array.from({ length: 30 }, (_, n) => status(`/api/ask?q=who+reviewed+the+case+${n}`));
    await wait(50);
    child.kill('SIGINT');
    await wait(50);
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(errors()).not.toMatch(/Napi|terminate/);
    await Promise.all(running);
  });

  test('while it builds ends the build, too', async () => {
    const { child, until, ended, errors } = await serve(40);
    await until('/healthz', 200);
    await wait(300);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(errors()).not.toMatch(/Napi|terminate/);
  });
});

test('a server whose port is taken says so, and ends without a crash', async () => {
  const { port, until } = await serve(1);
  await until('/healthz', 200);
  const { ended, errors } = await serve(1, port);
  expect(await ended).toBe(1);
  expect(errors()).toMatch(/^Port \d+ is in use.+\n$/);
});
