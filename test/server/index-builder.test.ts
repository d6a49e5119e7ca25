import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build } from '../../indexer/build.js';
import { indexBuilder } from '../../server/first-run.js';
import { openCollection } from '../../server/open-collection.js';
import { readSettings } from '../../store/settings.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { modelsWith } from './models-with.js';

let folder: string;
const never = new AbortController().signal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-run-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(
    join(folder, 'corpus/a.md'),
    '# Review\n\nThe board met in May. No agency saw the whole picture.\n',
  );
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function builder(fingerprint = 'one model') {
  const flags = ['--corpus', join(folder, 'corpus'), '--index-dir', join(folder, 'index')];
  const settings = readSettings(flags, {});
  const embedder = fakeEmbedder(fingerprint);
  return indexBuilder({ settings, embedder, build: (told) => build({ ...settings, embedder, ...told }) });
}

test('an index is fresh once it is built, until the corpus or the model changes', async () => {
  expect(await builder().isFresh()).toBe(false);
  const tell = vi.fn();
  await builder().build(tell, never);
  expect(tell.mock.calls).toEqual([
    [{ done: 0, total: 0, reading: 'Reading document 1 of 1' }],
    [{ done: 0, total: 1 }],
  ]);
  expect(await builder().isFresh()).toBe(true);
  expect(await builder('another model').isFresh()).toBe(false);
  writeFileSync(join(folder, 'corpus/b.md'), 'More.');
  expect(await builder().isFresh()).toBe(false);
});

test('a damaged index is not fresh', async () => {
  await builder().build(() => {}, never);
  const generation = readdirSync(join(folder, 'index')).find((name) => name.startsWith('generation'))!;
  truncateSync(join(folder, 'index', generation, 'vectors.f32'), 3);
  expect(await builder().isFresh()).toBe(false);
});

test('an empty corpus cannot be built, and the error says what to do', async () => {
  rmSync(join(folder, 'corpus/a.md'));
  await expect(builder().build(() => {}, never)).rejects.toThrow('CORPUS_DIR');
});

test('a build that is stopped leaves no index', async () => {
  await expect(builder().build(() => {}, AbortSignal.abort(new Error('Stopped.')))).rejects.toThrow(
    'Stopped.',
  );
  expect(await builder().isFresh()).toBe(false);
});

test('an index of another model is never opened for search', async () => {
  await builder().build(() => {}, never);
  const indexDir = join(folder, 'index');
  await expect(
    openCollection({ indexDir, corpusDir: indexDir }, modelsWith(fakeEmbedder('another model'))),
  ).rejects.toThrow('npm run index');
  const { store } = await openCollection(
    { indexDir, corpusDir: indexDir },
    modelsWith(fakeEmbedder('one model')),
  );
  await store.close();
});
