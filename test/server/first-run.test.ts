import { expect, test, vi } from 'vitest';
import type { Status } from '../../server/collection.js';
import { type Builder, firstRun } from '../../server/first-run.js';

function example(fresh: boolean, build: Builder['build'] = async () => {}) {
  const explained: (Status | null)[] = [];
  const index = { explain: (status: Status | null) => void explained.push(status), refresh: vi.fn() };
  const parts = {
    isFresh: async () => fresh,
    build: vi.fn(build),
    index,
    say: vi.fn(),
    signal: new AbortController().signal,
  };
  return { explained, parts };
}

test('a fresh index is used as it is', async () => {
  const { parts, explained } = example(true);
  await firstRun(parts);
  expect(parts.build).not.toHaveBeenCalled();
  expect(parts.say).not.toHaveBeenCalled();
  expect(parts.index.refresh).toHaveBeenCalledOnce();
  expect(explained).toEqual([null]);
});

test('a missing or stale index is built, says so and how far it is, and is then used', async () => {
  const { parts, explained } = example(false, async (tell) => tell({ done: 1, total: 2 }));
  await firstRun(parts);
  expect(parts.say).toHaveBeenCalledOnce();
  expect(explained).toEqual([
    { state: 'building', done: 0, total: 0 },
    { state: 'building', done: 1, total: 2 },
    null,
  ]);
  expect(parts.index.refresh).toHaveBeenCalledOnce();
});

test('a build that fails is told to whoever started the server and to whoever asks it', async () => {
  const { parts, explained } = example(false, () =>
    Promise.reject(new Error('The corpus is empty. Fill it.')),
  );
  await firstRun(parts);
  expect(parts.say).toHaveBeenLastCalledWith('The corpus is empty. Fill it.');
  expect(explained.at(-1)).toMatchObject({ state: 'unavailable', reason: 'The corpus is empty. Fill it.' });
});
