import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildOptions, build, type Progress } from '../../indexer/build.js';
import type { PassageVectors } from '../../language/embedder.js';
import { quantise } from '../../store/quantise.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { BINARY, briefing, contentOf, type Files, notingEmbedder, wordsOf, workshop } from './building.js';

const { collection, freshContent } = workshop();

const [A, B, C] = [briefing(1), briefing(2), briefing(3)];
const stoppedAt = (at: number) => {
  const stop = new AbortController();
  const onProgress = ({ stage, done }: Progress) => {
    if (stage === 'embedding' && done === at) stop.abort(new Error('Stopped.'));
  };
  return { signal: stop.signal, onProgress };
};

describe('what was withdrawn is nowhere in the index folder', () => {
  const secret = A.replace('---\n\n', '---\n\nNobody but Zyzzogeton knew that Xochimilco was closed. ');

  function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Buffer {
    return Buffer.from(buffer, byteOffset, byteLength);
  }

  /** Which traces of the secret any file holds: its words in any case, its vectors as the files spell them. */
  function find(indexDir: string, { passage, sentences }: PassageVectors) {
    const files = readdirSync(indexDir, { recursive: true, withFileTypes: true });
    const bytes = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name)));
    const all = Buffer.concat(bytes);
    const text = all.toString('latin1').toLowerCase();
    const words = ['yzzogeto', 'ochimilc', 'secret.md'].map((word) => text.includes(word));
    const vectors = [bytesOf(passage), ...sentences.map((sentence) => bytesOf(quantise(sentence)))];
    return { words, vectors: vectors.map((vector) => all.includes(vector)) };
  }

  test('after the next build', async () => {
    const { indexDir, update } = collection();
    const made = await update({ 'b.md': B, 'secret.md': secret });
    const { vectors } = made.find(({ words }) => words.includes('Zyzzogeton'))!;
    expect(Object.values(find(indexDir, vectors)).flat()).not.toContain(false);
    await update({ 'b.md': B });
    expect(Object.values(find(indexDir, vectors)).flat()).not.toContain(true);
  });

  test('after a build that was broken off and the next one', async () => {
    const { indexDir, update } = collection();
    const { embedder, made } = notingEmbedder();
    const broken = update({ 'b.md': B, 'a/secret.md': secret }, { embedder, ...stoppedAt(1) });
    await expect(broken).rejects.toThrow('Stopped.');
    const { vectors } = made.find(({ words }) => words.includes('Zyzzogeton'))!;
    expect(find(indexDir, vectors).vectors).not.toContain(false);
    await update({ 'b.md': B });
    expect(Object.values(find(indexDir, vectors)).flat()).not.toContain(true);
  });
});

describe('a file that cannot be indexed is reported with its remedy, and the rest is there', () => {
  test.each<[string, (path: string) => void, RegExp]>([
    ['binary.txt', (path) => writeFileSync(path, BINARY), /not text\. Save it as UTF-8/],
    ['gone.md', (path) => symlinkSync('nowhere.md', path), /cannot be opened/],
    ['out.md', (path) => symlinkSync(import.meta.filename, path), /outside the corpus/],
    ['page.xlsx', (path) => writeFileSync(path, '<p>'), /format cannot be read/],
    ['big.txt', (path) => writeFileSync(path, Buffer.alloc(21 * 2 ** 20, 'a ')), /larger than 20 MB/],
    ['empty.md', (path) => writeFileSync(path, ''), /No article was found/],
    ['front.md', (path) => writeFileSync(path, `---\ndate: soon\n---\n\n${C}`), /"soon" is left out/],
  ])('%s', async (path, add, reason) => {
    const { corpusDir, indexDir, put } = collection();
    put({ 'a.md': A, 'z.md': B });
    add(join(corpusDir, path));
    const { manifest } = await build({ corpusDir, indexDir, embedder: fakeEmbedder() });
    const remedy = expect.stringMatching(/\w+ .+\.$/);
    expect(manifest.problems).toEqual([{ path, reason: expect.stringMatching(reason), remedy }]);
    const { articles } = await contentOf(indexDir);
    expect(articles.map(({ document }) => document)).toEqual(expect.arrayContaining(['a.md', 'z.md']));
  });

  test('one that vanishes while the build runs', async () => {
    const { corpusDir, indexDir, put } = collection();
    put({ 'a.md': A, 'b.md': B, 'c.md': C });
    const onProgress = ({ done }: Progress) => done === 1 && rmSync(join(corpusDir, 'b.md'), { force: true });
    const { manifest } = await build({ corpusDir, indexDir, embedder: fakeEmbedder(), onProgress });
    const reason = expect.stringContaining('cannot be opened');
    expect(manifest.problems).toMatchObject([{ path: 'b.md', reason }]);
    expect(manifest.counts.documents).toBe(2);
  });
});

describe('a corpus without documents is refused with the remedy, and the index in use stays', () => {
  test.each<[string, Files]>([
    ['no files', {}],
    ['no file that can be indexed', { 'README.md': A, 'page.xlsx': '<p>', '.hidden.md': B }],
  ])('%s', async (_, files) => {
    const { corpusDir, indexDir, update } = collection();
    await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    const remedy = 'Put .md or .txt files there, or set CORPUS_DIR';
    await expect(update(files)).rejects.toThrow(`no document in ${corpusDir}. ${remedy}`);
    expect(await contentOf(indexDir)).toEqual(before);
  });

  test('no folder', async () => {
    const { corpusDir, indexDir, update } = collection();
    await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    rmSync(corpusDir, { recursive: true });
    const building = build({ corpusDir, indexDir, embedder: fakeEmbedder() });
    await expect(building).rejects.toThrow(`${corpusDir} cannot be read (ENOENT). Create it`);
    expect(await contentOf(indexDir)).toEqual(before);
  });
});

describe('a build that ends early leaves the old index whole', () => {
  const files = { 'a.md': A, 'b.md': B, 'c.md': C, 'd.md': briefing(4) };

  test('when it is stopped, and what was embedded is not embedded again', async () => {
    const { indexDir, update } = collection();
    const old = await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    const { embedder, made } = notingEmbedder();
    await expect(update(files, { embedder, ...stoppedAt(2) })).rejects.toThrow('Stopped.');
    expect(await contentOf(indexDir)).toEqual(before);
    const rest = await update(files);
    expect([made.length, rest.length].map((length) => length > 0)).toEqual([true, true]);
    // Quotes are embedded behind all passages, so three builds embed the same texts in another order than one.
    const atOnce = wordsOf(await collection().update(files));
    expect(wordsOf([...old, ...made, ...rest]).toSorted()).toEqual(atOnce.toSorted());
    expect(await contentOf(indexDir)).toEqual(await freshContent(files));
  });

  const failure = new Error('It failed.');
  test.each<[string, Partial<BuildOptions>]>([
    ['it is stopped before it began', { signal: AbortSignal.abort(failure) }],
    ['the model fails', { embedder: { ...fakeEmbedder(), passage: () => Promise.reject(failure) } }],
    [
      'whoever is told of progress fails',
      {
        onProgress: ({ stage }) => {
          if (stage === 'writing') throw failure;
        },
      },
    ],
  ])('when %s', async (_, options) => {
    const { indexDir, update } = collection();
    await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    await expect(update(files, options)).rejects.toThrow('It failed.');
    expect(await contentOf(indexDir)).toEqual(before);
    const generations = readdirSync(indexDir).filter((name) => name.startsWith('generation-'));
    expect(generations).toEqual(['generation-1']);
    await update(files);
    expect(await contentOf(indexDir)).toEqual(await freshContent(files));
  });

  test('when its files are lost before they are in place', async () => {
    const { indexDir, update } = collection();
    await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    const onProgress = ({ stage }: Progress) =>
      stage === 'writing' && rmSync(join(indexDir, 'generation-2'), { recursive: true });
    await expect(update(files, { onProgress })).rejects.toThrow('The index in use is unchanged.');
    expect(await contentOf(indexDir)).toEqual(before);
  });
});

test('of two builds at once the second is told who holds the lock', async () => {
  const { corpusDir, indexDir, put } = collection();
  put({ 'a.md': A });
  const options = { corpusDir, indexDir, embedder: fakeEmbedder() };
  const first = build(options);
  await expect(build(options)).rejects.toThrow(
    new RegExp(`process ${process.pid} on .+ is writing the index`),
  );
  await first;
  expect((await build(options)).embedded).toBe(0);
});
