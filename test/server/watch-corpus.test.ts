import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCorpus } from '../../server/watch-corpus.js';

let folder: string;
let stop: () => void;
const onChange = vi.fn(async () => {});
const calls = (count: number) => vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(count), 5000);
const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeFileSync(join(folder, 'a.md'), 'One');
  onChange.mockClear();
  stop = watchCorpus({ corpusDir: folder, onChange, everyMs: 10 });
  await calls(1);
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a corpus that rests is left alone', async () => {
  await rest();
  expect(onChange).toHaveBeenCalledOnce();
});

test('documents added, changed and removed are noticed, in folders too', async () => {
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  writeFileSync(join(folder, 'deep/er/b.md'), 'Two');
  await calls(2);
  writeFileSync(join(folder, 'deep/er/b.md'), 'Two and a half');
  await calls(3);
  rmSync(join(folder, 'a.md'));
  await calls(4);
  await rest();
  expect(onChange).toHaveBeenCalledTimes(4);
});

test('a corpus that vanishes and comes back is noticed', async () => {
  rmSync(folder, { recursive: true });
  await calls(2);
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.md'), 'One');
  await calls(3);
});

test('nothing is called after it was stopped', async () => {
  stop();
  writeFileSync(join(folder, 'c.md'), 'Three');
  await rest();
  expect(onChange).toHaveBeenCalledOnce();
});
