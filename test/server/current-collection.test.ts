import { expect, test, vi } from 'vitest';
import type { Collection } from '../../server/collection.js';
import { followIndex } from '../../server/current-collection.js';
import { UnavailableError } from '../../server/unavailable.js';
import { exampleCollection, exampleStore } from './example-collection.js';

/** An index whose version and whose trouble a test sets; it notes what is opened and closed. */
function example(everyMs = 60_000) {
  const state = { version: 'v1' as string | null, trouble: null as Error | null };
  const events: string[] = [];
  const open = async (): Promise<Collection> => {
    const { version, trouble } = state;
    events.push(`open ${version}`);
    if (trouble) throw trouble;
    const close = async () => void events.push(`close ${version}`);
    const manifest = { ...exampleStore.manifest, version: version! };
    return { ...exampleCollection, store: { ...exampleStore, manifest, close } };
  };
  const report = vi.fn();
  const index = followIndex({ readVersion: async () => state.version, open, report, everyMs });
  return { state, events, report, index };
}

const versionIn = async ({ store }: Collection) => store.manifest.version;

test('before there is an index, work is refused with the reason and the remedy', async () => {
  const { state, index } = example();
  state.version = null;
  await index.refresh();
  expect(index.status()).toMatchObject({ state: 'unavailable' });
  await expect(index.use(versionIn)).rejects.toThrow(UnavailableError);
  await expect(index.use(versionIn)).rejects.toThrow('npm run index');
});

test('the index in place is opened once and used', async () => {
  const { events, index } = example();
  await index.refresh();
  await index.refresh();
  expect(index.status()).toEqual({ state: 'ready' });
  expect(await index.use(versionIn)).toBe('v1');
  expect(events).toEqual(['open v1']);
});

test('a new index is noticed without being told', async () => {
  const { state, index } = example(5);
  await vi.waitFor(() => expect(index.status().state).toBe('ready'));
  state.version = 'v2';
  await vi.waitFor(async () => expect(await index.use(versionIn)).toBe('v2'));
  await index.close();
});

test('work that runs keeps the old index until it ends, and only then the old index is closed', async () => {
  const { state, events, index } = example();
  await index.refresh();
  let end = () => {};
  const slow = index.use(
    (collection) =>
      new Promise<string>((resolve) => {
        end = () => resolve(collection.store.manifest.version);
      }),
  );
  state.version = 'v2';
  await index.refresh();
  expect(await index.use(versionIn)).toBe('v2');
  expect(events).toEqual(['open v1', 'open v2']);
  end();
  expect(await slow).toBe('v1');
  expect(events).toEqual(['open v1', 'open v2', 'close v1']);
});

test('an idle index is closed at once when another takes its place', async () => {
  const { state, events, index } = example();
  await index.refresh();
  state.version = 'v2';
  await index.refresh();
  expect(events).toEqual(['open v1', 'open v2', 'close v1']);
});

test('work that fails gives its index back too', async () => {
  const { events, index } = example();
  await index.refresh();
  await expect(index.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await index.close();
  expect(events).toEqual(['open v1', 'close v1']);
});

test('when a new index cannot be used, the old one goes on serving and the trouble is reported once', async () => {
  const { state, report, index } = example();
  await index.refresh();
  Object.assign(state, { version: 'v2', trouble: new Error('The index is damaged.') });
  await index.refresh();
  await index.refresh();
  expect(index.status()).toEqual({ state: 'ready' });
  expect(await index.use(versionIn)).toBe('v1');
  expect(report).toHaveBeenCalledOnce();
  Object.assign(state, { trouble: null });
  await index.refresh();
  expect(await index.use(versionIn)).toBe('v2');
});

test('an index that failed is not opened again every second', async () => {
  const { state, events, index } = example(1);
  state.trouble = new Error('The index is damaged. Rebuild it.');
  await vi.waitFor(() => expect(events).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(events).toHaveLength(1);
  expect(index.status()).toMatchObject({ state: 'unavailable', reason: 'The index is damaged. Rebuild it.' });
  await index.close();
});

test('trouble in reading the version is reported and leaves the index in use', async () => {
  const readVersion = vi.fn().mockResolvedValueOnce('v1').mockRejectedValue(new Error('EIO'));
  const report = vi.fn();
  const open = async () => exampleCollection;
  const index = followIndex({ readVersion, open, report, everyMs: 60_000 });
  await index.refresh();
  await index.refresh();
  expect(report).toHaveBeenCalledWith(new Error('EIO'));
  expect(index.status().state).toBe('ready');
});

test('an explanation holds for as long as there is no index', async () => {
  const { state, index } = example();
  state.version = null;
  index.explain({ state: 'building', done: 1, total: 2 });
  expect(index.status()).toEqual({ state: 'building', done: 1, total: 2 });
  state.version = 'v1';
  await index.refresh();
  expect(index.status()).toEqual({ state: 'ready' });
});

test('a thousand requests over many changes of index are all answered by an open one', async () => {
  const { state, events, index } = example();
  await index.refresh();
  const closed = () => events.filter((event) => event.startsWith('close')).map((event) => event.slice(6));
  const answers = Array.from({ length: 1000 }, async (_, n) => {
    await new Promise((resolve) => setTimeout(resolve, n % 50));
    return index.use(async ({ store }) => {
      await new Promise((resolve) => setTimeout(resolve, n % 7));
      return !closed().includes(store.manifest.version);
    });
  });
  for (let n = 2; n < 12; n++) {
    await new Promise((resolve) => setTimeout(resolve, 4));
    state.version = `v${n}`;
    await index.refresh();
  }
  expect(new Set(await Promise.all(answers))).toEqual(new Set([true]));
  await index.close();
  expect(closed()).toHaveLength(11);
});
