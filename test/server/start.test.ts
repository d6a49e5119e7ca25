import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { raw } from 'hono/html';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Builder } from '../../server/first-run.js';
import { type Running, start } from '../../server/start.js';
import { exampleCollection, exampleStore } from './example-collection.js';
import { exampleService } from './example-service.js';
import { expectProblem } from './problem.js';

let corpusDir: string;
let running: Running | undefined;
const say = vi.fn();

beforeEach(() => {
  corpusDir = mkdtempSync(join(tmpdir(), 'corpus-'));
  say.mockClear();
});

afterEach(async () => {
  await running?.close();
  rmSync(corpusDir, { recursive: true });
});

/** Starts a server whose index is there when `builder` says that it is fresh. */
async function startWith(builder: Builder, watch = false): Promise<string> {
  running = await start({
    settings: { corpusDir, host: '127.0.0.1', port: 0 },
    service: () => exampleService(),
    watch,
    index: {
      readVersion: async () => ((await builder.isFresh()) ? exampleStore.manifest.version : null),
      open: async () => exampleCollection,
    },
    builder,
    pages: () => ({ routes: new Hono().get('/', (c) => c.html('Home')), errorPage: () => raw('') }),
    say,
  });
  return running.address;
}

test('with a fresh index it answers at once and says where it stands', async () => {
  const build = vi.fn();
  const address = await startWith({ isFresh: async () => true, build });
  expect(say).toHaveBeenCalledWith(expect.stringContaining(address));
  expect((await fetch(`${address}/api/search?q=neglect`)).status).toBe(200);
  expect(await (await fetch(address)).text()).toBe('Home');
  expect(build).not.toHaveBeenCalled();
});

test('without an index it listens at once, says how far the build is, and answers when that has ended', async () => {
  let fresh = false;
  let finish = () => {};
  const build: Builder['build'] = (tell) => {
    tell({ done: 7, total: 26 });
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  const address = await startWith({ isFresh: async () => fresh, build });
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  await vi.waitFor(async () => {
    const { detail } = await expectProblem(await fetch(`${address}/readyz`), 503);
    expect(detail).toContain('7 of 26');
  });
  fresh = true;
  finish();
  await vi.waitFor(async () => expect((await fetch(`${address}/readyz`)).status).toBe(200));
});

test('with --watch a change of the corpus is built, one build at a time', async () => {
  let builds = 0;
  let atOnce = 0;
  const build = async () => {
    atOnce++;
    expect(atOnce).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    atOnce--;
    builds++;
  };
  await startWith({ isFresh: async () => false, build }, true);
  await vi.waitFor(() => expect(builds).toBe(2), 8000);
  writeFileSync(join(corpusDir, 'new.md'), 'New');
  await vi.waitFor(() => expect(builds).toBe(3), 8000);
});
