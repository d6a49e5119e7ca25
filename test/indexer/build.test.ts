import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BuildOptions, build, type Progress } from '../../indexer/build.js';
import type { PassageVectors } from '../../language/embedder.js';
import { openStore } from '../../store/embedded/open-store.js';
import { openVectors } from '../../store/embedded/open-vectors.js';
import { quantise } from '../../store/quantise.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { indexFolder } from '../store/index-folder.js';
import { trials } from '../store/trials.js';
import { briefing, contentOf, corpusFolder, type Files } from './corpus-folder.js';

const parent = indexFolder();

/** The fake embedder, noting which passages it was given. */
function notingEmbedder() {
  const embedder = fakeEmbedder();
  const embedded: string[] = [];
  const passage: typeof embedder.passage = (text) => {
    embedded.push(text.sentences.join(' '));
    return embedder.passage(text);
  };
  return { embedder: { ...embedder, passage }, embedded };
}

/** A corpus and an index folder of its own; `update` puts files there and builds, and tells what it embedded. */
function collection(files: Files) {
  const { folder: corpusDir, put } = corpusFolder(parent, files);
  const indexDir = mkdtempSync(join(parent, 'index-'));
  const update = async (now: Files, options: Partial<BuildOptions> = {}) => {
    const { embedder, embedded } = notingEmbedder();
    put(now);
    try {
      const report = await build({ corpusDir, indexDir, embedder, ...options });
      expect(report.embedded).toBe(embedded.length);
    } finally {
      embeddedLast.splice(0, embeddedLast.length, ...embedded);
    }
    return embedded;
  };
  const embeddedLast: string[] = [];
  return { corpusDir, indexDir, put, update, embeddedLast };
}

async function freshContent(files: Files) {
  const { indexDir, update } = collection(files);
  await update(files);
  return contentOf(indexDir);
}

const [A, B, C] = [briefing(1), briefing(2), briefing(3)];
const REPRINT = B.replace(/title: .*/, 'title: A reprint').replace(/\n\n[^\n]+\n$/, '\n');
const BINARY = Uint8Array.from({ length: 999 }, (_, at) => (at * 7) % 256);

describe('what changed in the corpus is picked up: the index equals a fresh one', () => {
  test.each<[string, Files, Files]>([
    ['an added document', { 'a.md': A }, { 'a.md': A, 'b.md': B }],
    ['a removed document', { 'a.md': A, 'b.md': B }, { 'a.md': A }],
    ['a changed document', { 'a.md': A, 'b.md': B }, { 'a.md': A, 'b.md': `${B}\nNeglect was missed.\n` }],
    ['a moved document', { 'a.md': A, 'b.md': B }, { 'a.md': A, 'deep/down/b.md': B }],
    ['an added copy', { 'a.md': A, 'b.md': B }, { 'a.md': A, 'b.md': B, 'c.md': REPRINT }],
    ['the fuller printing withdrawn', { 'b.md': B, 'c.md': REPRINT }, { 'c.md': REPRINT }],
    ['a document that broke', { 'a.md': A, 'b.md': B }, { 'a.md': BINARY, 'b.md': B }],
    ['a document that was mended', { 'a.md': BINARY, 'b.md': B }, { 'a.md': A, 'b.md': B }],
    ['a passed-over file withdrawn', { 'a.md': A, '.hidden.md': B }, { 'a.md': A }],
    ['everything replaced', { 'a.md': A }, { 'b.md': B, 'c.md': C }],
    ['nothing', { 'a.md': A, 'b.md': B }, { 'a.md': A, 'b.md': B }],
  ])('%s', async (_, before, after) => {
    const { indexDir, update } = collection(before);
    await update(before);
    await update(after);
    expect(await contentOf(indexDir)).toEqual(await freshContent(after));
  });

  const paths = fc.constantFrom('a.md', 'b.md', 'c.txt', 'd/e.md', 'd/f.md');
  const contents = fc.oneof(
    fc.nat(6).map(briefing),
    fc.constantFrom<string | Uint8Array>(REPRINT, BINARY, 'Agreed.'),
  );
  const collections = fc.dictionary(paths, contents, { minKeys: 1, noNullPrototype: true });

  test('any history', async () => {
    const property = fc.asyncProperty(
      fc.array(collections, { minLength: 2, maxLength: 5 }),
      async (history) => {
        const { indexDir, update } = collection({});
        for (const files of history) await update(files);
        expect(await contentOf(indexDir)).toEqual(await freshContent(history.at(-1)!));
      },
    );
    await fc.assert(property, trials(30));
  });

  test('an index that was damaged', async () => {
    const files = { 'a.md': A, 'b.md': B };
    const { indexDir, update } = collection(files);
    await update(files);
    truncateSync(join(indexDir, 'generation-1/vectors.f32'), 100);
    await update(files);
    expect(await contentOf(indexDir)).toEqual(await freshContent(files));
  });
});

describe('only what changed is embedded', () => {
  test.each<[string, Files, (passages: number) => number]>([
    ['nothing for the same corpus', { 'a.md': A, 'b.md': B }, () => 0],
    ['an added document', { 'a.md': A, 'b.md': B, 'c.md': C }, (passages) => passages],
    ['one passage for words added at the end', { 'a.md': A, 'b.md': `${B}\nNeglect was missed.\n` }, () => 1],
    ['nothing for a move', { 'b.md': A, 'a/c.md': B }, () => 0],
    ['nothing for a removal', { 'a.md': A }, () => 0],
    ['nothing for another date', { 'a.md': A, 'b.md': B.replace('2014-02-18', '2015-01-02') }, () => 0],
  ])('%s', async (_, after, expected) => {
    const before = { 'a.md': A, 'b.md': B };
    const { indexDir, update } = collection(before);
    const first = await update(before);
    expect(first).toHaveLength((await contentOf(indexDir)).passages.length);
    const [added] = (await freshContent({ 'c.md': C })).articles;
    expect(added!.title).toBe('Briefing 3 of the board');
    const passages = (await freshContent({ 'c.md': C })).passages.length;
    expect(await update(after)).toHaveLength(expected(passages));
  });

  test('every passage below a title that changed, since the title is embedded with it', async () => {
    const { update } = collection({});
    const first = await update({ 'b.md': B });
    expect(await update({ 'b.md': B.replace('Briefing 2', 'Report 2') })).toEqual(first);
  });

  test('words, and no markup or noise between them', async () => {
    const { update } = collection({});
    const text =
      'The **board** met [in May](https://example.org/agenda).]]> No agency saw the whole picture.';
    expect(await update({ 'a.md': `# The board meets\n\n${text}\n` })).toEqual([
      'The board met in May . No agency saw the whole picture.',
    ]);
  });
});

describe('ids stay', () => {
  test.each<[string, Files]>([
    ['documents were added before and after', { '0.md': C, 'b.md': B, 'c.md': briefing(4) }],
    ['an unrelated one was removed', { 'b.md': B }],
    ['an unrelated one was moved', { 'b.md': B, 'z/a.md': A }],
    ['the document was moved', { 'a.md': A, 'deep/down/b.md': B }],
    ['a copy was added', { 'a.md': A, 'b.md': B, 'c.md': REPRINT }],
  ])('when %s', async (_, after) => {
    const { indexDir, update } = collection({});
    await update({ 'a.md': A, 'b.md': B });
    const before = await contentOf(indexDir);
    await update(after);
    const store = await openStore(indexDir);
    const { id } = before.articles.find(({ document }) => document === 'b.md')!;
    expect((await store.article(id))?.title).toBe('Briefing 2 of the board');
    for (const passage of before.passages.filter(({ articleId }) => articleId === id)) {
      const { row: _, ...same } = passage;
      expect(await store.passage(passage.id)).toMatchObject(same);
    }
    await store.close();
  });

  test('and differ between passages of the same words', async () => {
    const { indexDir, update } = collection({});
    const paragraph = `${'Neglect was missed here and there and everywhere again. '.repeat(16)}`;
    await update({ 'a.md': `# One\n\n${paragraph}\n\n${paragraph}x\n\n${paragraph}\n\n${A}` });
    const { passages } = await contentOf(indexDir);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });
});

test.each(['Agreed.', 'Neglect was missed.', '# Minutes\n\nThe minutes were agreed by all.'])(
  'a text printed twice is one article, however short: %s',
  async (text) => {
    const { indexDir, update } = collection({});
    await update({ 'a.md': text, 'b.md': text, 'c.md': A });
    const { articles } = await contentOf(indexDir);
    expect(articles).toHaveLength(2);
    expect(articles.flatMap(({ copies }) => copies.map(({ document }) => document))).toEqual(['b.md']);
  },
);

describe('what was withdrawn is nowhere in the index folder', () => {
  const SECRET = 'Nobody but Zyzzogeton knew that Xochimilco was closed.';
  const secret = A.replace('\n\n', `\n\n${SECRET} `);

  function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Buffer {
    return Buffer.from(buffer, byteOffset, byteLength);
  }

  /** The words in any case, and the vectors as the files spell them. */
  function traces({ passage, sentences }: PassageVectors) {
    const vectors = [bytesOf(passage), ...sentences.map((sentence) => bytesOf(quantise(sentence)))];
    return (indexDir: string) => {
      const files = readdirSync(indexDir, { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      );
      const all = Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))));
      const words = all.toString('latin1').toLowerCase();
      return {
        words: ['yzzogeto', 'ochimilc', 'secret.md'].map((word) => words.includes(word)),
        vectors: vectors.map((vector) => all.includes(vector)),
      };
    };
  }

  /** The vectors of the passage with the secret. */
  async function vectorsOf(indexDir: string): Promise<PassageVectors> {
    let vectors: PassageVectors | null = null;
    const { embedder } = notingEmbedder();
    const { indexDir: other, update } = collection({});
    await update(
      { 'secret.md': secret },
      {
        embedder: {
          ...embedder,
          passage: async (text) => {
            const made = await embedder.passage(text);
            if (text.sentences.join(' ').includes('Zyzzogeton')) vectors = made;
            return made;
          },
        },
      },
    ).catch(() => {});
    expect(other).not.toBe(indexDir);
    return vectors!;
  }

  test('after the next build', async () => {
    const { indexDir, update } = collection({});
    await update({ 'b.md': B, 'secret.md': secret });
    const find = traces(await vectorsOf(indexDir));
    expect(Object.values(find(indexDir)).flat()).not.toContain(false);
    await update({ 'b.md': B });
    expect(Object.values(find(indexDir)).flat()).not.toContain(true);
  });

  test('after a build that was broken off and the next one', async () => {
    const { indexDir, update } = collection({});
    const stop = new AbortController();
    const onProgress = ({ stage, done }: Progress) => stage === 'embedding' && done === 1 && stop.abort();
    const broken = update({ 'a.md': secret, 'b.md': B }, { onProgress, signal: stop.signal });
    await expect(broken).rejects.toThrow('aborted');
    const find = traces(await vectorsOf(indexDir));
    expect(find(indexDir).vectors).not.toContain(false);
    await update({ 'b.md': B });
    expect(Object.values(find(indexDir)).flat()).not.toContain(true);
  });
});

describe('a file that cannot be indexed is reported with its remedy, and the rest is there', () => {
  test.each<[string, (corpusDir: string) => void, RegExp]>([
    ['binary.txt', (dir) => writeFileSync(join(dir, 'binary.txt'), BINARY), /not text\. Save it as UTF-8/],
    ['gone.md', (dir) => symlinkSync(join(dir, 'nowhere.md'), join(dir, 'gone.md')), /cannot be opened/],
    ['out.md', (dir) => symlinkSync(import.meta.filename, join(dir, 'out.md')), /outside the corpus/],
    ['page.html', (dir) => writeFileSync(join(dir, 'page.html'), '<p>'), /format cannot be read/],
    [
      'big.txt',
      (dir) => writeFileSync(join(dir, 'big.txt'), Buffer.alloc(21 * 2 ** 20, 'a ')),
      /larger than 20 MB/,
    ],
    ['empty.md', (dir) => writeFileSync(join(dir, 'empty.md'), ''), /No article was found/],
    [
      'front.md',
      (dir) => writeFileSync(join(dir, 'front.md'), `---\ndate: soon\n---\n\n${C}`),
      /"soon" is left out/,
    ],
  ])('%s', async (path, add, reason) => {
    const { corpusDir, indexDir, put } = collection({});
    put({ 'a.md': A, 'z.md': B });
    add(corpusDir);
    const { manifest } = await build({ corpusDir, indexDir, embedder: fakeEmbedder() });
    expect(manifest.problems).toEqual([
      { path, reason: expect.stringMatching(reason), remedy: expect.stringMatching(/\w+ .+\.$/) },
    ]);
    const { articles } = await contentOf(indexDir);
    expect(articles.map(({ document }) => document)).toEqual(expect.arrayContaining(['a.md', 'z.md']));
  });

  test('one that vanishes while the build runs', async () => {
    const { corpusDir, indexDir, put } = collection({});
    put({ 'a.md': A, 'b.md': B, 'c.md': C });
    const onProgress = ({ done }: Progress) => done === 1 && rmSync(join(corpusDir, 'b.md'), { force: true });
    const { manifest } = await build({ corpusDir, indexDir, embedder: fakeEmbedder(), onProgress });
    expect(manifest.problems).toMatchObject([
      { path: 'b.md', reason: expect.stringContaining('cannot be opened') },
    ]);
    expect(manifest.counts.documents).toBe(2);
  });
});

test.each<[string, Files]>([
  ['no files', {}],
  ['no file that can be indexed', { 'README.md': A, 'page.html': '<p>', '.hidden.md': B }],
])('a corpus with %s is refused with the remedy, and the index in use stays', async (_, files) => {
  const { corpusDir, indexDir, update } = collection({});
  await update({ 'a.md': A });
  const before = await contentOf(indexDir);
  await expect(update(files)).rejects.toThrow(
    `no document in ${corpusDir}. Put .md or .txt files there, or set CORPUS_DIR`,
  );
  expect(await contentOf(indexDir)).toEqual(before);
});

test('a corpus folder that is not there is refused with the remedy', async () => {
  const corpusDir = join(parent, 'nowhere');
  const building = build({
    corpusDir,
    indexDir: mkdtempSync(join(parent, 'index-')),
    embedder: fakeEmbedder(),
  });
  await expect(building).rejects.toThrow(/nowhere cannot be read \(ENOENT\)\. Create it/);
});

describe('a build that ends early leaves the old index whole', () => {
  const files = { 'a.md': A, 'b.md': B, 'c.md': C, 'd.md': briefing(4) };

  test('when it is stopped, and what was embedded is not embedded again', async () => {
    const { indexDir, update, embeddedLast } = collection({});
    const all = new Set(await collection({}).update(files));
    const old = await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    const stop = new AbortController();
    const onProgress = ({ stage, done }: Progress) =>
      stage === 'embedding' && done === 2 && stop.abort(new Error('Stopped.'));
    await expect(update(files, { onProgress, signal: stop.signal })).rejects.toThrow('Stopped.');
    const kept = [...embeddedLast];
    expect(kept.length).toBeGreaterThan(0);
    expect(await contentOf(indexDir)).toEqual(before);
    const rest = await update(files);
    expect(rest.length).toBeGreaterThan(0);
    expect([...old, ...kept, ...rest].sort()).toEqual([...all].sort());
    expect(await contentOf(indexDir)).toEqual(await freshContent(files));
  });

  test('when it is stopped before it began', async () => {
    const { indexDir, update } = collection({});
    await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    await expect(update(files, { signal: AbortSignal.abort(new Error('Stopped.')) })).rejects.toThrow(
      'Stopped.',
    );
    expect(await contentOf(indexDir)).toEqual(before);
  });

  test.each<[string, Partial<BuildOptions>]>([
    [
      'the model fails',
      { embedder: { ...fakeEmbedder(), passage: () => Promise.reject(new Error('The model failed.')) } },
    ],
    [
      'whoever is told of progress fails',
      {
        onProgress: ({ stage }) => {
          if (stage === 'writing') throw new Error('The model failed.');
        },
      },
    ],
  ])('when %s', async (_, options) => {
    const { indexDir, update } = collection({});
    await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    await expect(update(files, options)).rejects.toThrow('The model failed.');
    expect(await contentOf(indexDir)).toEqual(before);
    expect(readdirSync(indexDir).filter((name) => name.startsWith('generation-'))).toEqual(['generation-1']);
    await update(files);
    expect(await contentOf(indexDir)).toEqual(await freshContent(files));
  });

  test('when its files are lost before they are in place', async () => {
    const { indexDir, update } = collection({});
    await update({ 'a.md': A });
    const before = await contentOf(indexDir);
    const onProgress = ({ stage }: Progress) =>
      stage === 'writing' && rmSync(join(indexDir, 'generation-2'), { recursive: true });
    await expect(update(files, { onProgress })).rejects.toThrow('ENOENT');
    expect(await contentOf(indexDir)).toEqual(before);
  });
});

test('of two builds at once the second is told who holds the lock', async () => {
  const { corpusDir, indexDir, put } = collection({});
  put({ 'a.md': A });
  const options = { corpusDir, indexDir, embedder: fakeEmbedder() };
  const first = build(options);
  await expect(build(options)).rejects.toThrow(
    new RegExp(`process ${process.pid} on .+ is writing the index`),
  );
  await first;
  expect((await build(options)).embedded).toBe(0);
});

test('progress is told in order, each stage from none to nearly all', async () => {
  const { update } = collection({});
  const told: Progress[] = [];
  await update({ 'a.md': A, 'b.md': B, 'c.md': REPRINT }, { onProgress: (progress) => told.push(progress) });
  expect(told).toEqual([
    ...[0, 1, 2].map((done) => ({ stage: 'reading', done, total: 3 })),
    ...[0, 1].map((done) => ({ stage: 'embedding', done, total: 2 })),
    { stage: 'writing', done: 0, total: 1 },
  ]);
});

test('what is dropped is told document by document, also when nothing changed', async () => {
  const { update } = collection({});
  const files = { 'a.txt': `${B}\n\nShare this on Facebook\n`, 'b.md': A };
  await update(files);
  const told: string[] = [];
  await update(files, {
    onDrops: (path, text, drops) =>
      told.push(...drops.map(({ span, reason }) => `${path} ${reason}: ${text.slice(span.start, span.end)}`)),
  });
  expect(told).toContain('a.txt share widget: Share this on Facebook');
});

test('vectors of another model are never kept', async () => {
  const { indexDir, update } = collection({});
  const first = await update({ 'a.md': A });
  const other = notingEmbedder();
  await update({ 'a.md': A }, { embedder: { ...other.embedder, fingerprint: 'other' } }).catch(() => {});
  expect(other.embedded).toEqual(first);
  const known = await openVectors(indexDir, 'fake/passages 120-200');
  expect(known.get((await contentOf(indexDir)).passages[0]!.id)).toBeNull();
  known.close();
});
