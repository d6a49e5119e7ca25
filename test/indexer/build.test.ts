import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Progress } from '../../indexer/build.js';
import { openStore } from '../../store/embedded/open-store.js';
import { trials } from '../store/trials.js';
import { BINARY, briefing, contentOf, type Files, notingEmbedder, wordsOf, workshop } from './building.js';

const { collection, freshContent } = workshop();

const [A, B, C] = [briefing(1), briefing(2), briefing(3)];
/** The second briefing under another title and without its last paragraph. */
const REPRINT = B.replace(/title: .*/, 'title: A reprint').replace(/\n\n[^\n]+\n$/, '\n');

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
    ['a file withdrawn that was passed over', { 'a.md': A, '.hidden.md': B }, { 'a.md': A }],
    ['everything replaced', { 'a.md': A }, { 'b.md': B, 'c.md': C }],
    ['nothing', { 'a.md': A, 'b.md': B }, { 'a.md': A, 'b.md': B }],
  ])('%s', async (_, before, after) => {
    const { indexDir, update } = collection();
    await update(before);
    await update(after);
    expect(await contentOf(indexDir)).toEqual(await freshContent(after));
  });

  test('any history', async () => {
    const paths = fc.constantFrom('a.md', 'b.md', 'c.txt', 'd/e.md', 'd/f.md');
    const odd = fc.constantFrom<string | Uint8Array>(REPRINT, BINARY, 'Agreed.');
    const corpora = fc.dictionary(paths, fc.oneof(fc.nat(6).map(briefing), odd), {
      minKeys: 1,
      noNullPrototype: true,
    });
    const follow = async (history: readonly Files[]) => {
      const { indexDir, update } = collection();
      for (const files of history) await update(files);
      expect(await contentOf(indexDir)).toEqual(await freshContent(history.at(-1)!));
    };
    const histories = fc.array(corpora, { minLength: 2, maxLength: 5 });
    await fc.assert(fc.asyncProperty(histories, follow), trials(30));
  });

  test('an index that was damaged', async () => {
    const { indexDir, update } = collection();
    await update({ 'a.md': A, 'b.md': B });
    truncateSync(join(indexDir, 'generation-1/vectors.f32'), 100);
    await update({ 'a.md': A, 'b.md': B });
    expect(await contentOf(indexDir)).toEqual(await freshContent({ 'a.md': A, 'b.md': B }));
  });
});

describe('what is embedded is', () => {
  const all = async (files: Files) => wordsOf(await collection().update(files));
  const before = { 'a.md': A, 'b.md': B };

  test.each<[string, Files]>([
    ['the corpus stays as it is', before],
    ['a document is moved', { 'b.md': A, 'a/c.md': B }],
    ['a document is removed', { 'a.md': A }],
    ['only a date changes', { 'a.md': A, 'b.md': B.replace('2014-02-18', '2015-01-02') }],
    ['only a publisher is added', { 'a.md': A, 'b.md': B.replace('date:', 'publisher: Ofsted\ndate:') }],
  ])('nothing when %s', async (_, after) => {
    const { update } = collection();
    expect(wordsOf(await update(before))).toEqual(await all(before));
    expect(await update(after)).toEqual([]);
  });

  test('an added document and nothing else', async () => {
    const { update } = collection();
    await update(before);
    expect(wordsOf(await update({ ...before, 'c.md': C }))).toEqual(await all({ 'c.md': C }));
  });

  test('one passage, when words are added at the end', async () => {
    const { update } = collection();
    await update(before);
    const made = await update({ ...before, 'b.md': `${B}\nNeglect was missed.\n` });
    expect(wordsOf(made)).toEqual([expect.stringMatching(/Neglect was missed\.$/)]);
  });

  test('every passage below a title that changed, since the title is embedded with it', async () => {
    const { update } = collection();
    await update(before);
    const made = await update({ ...before, 'b.md': B.replace('Briefing 2', 'Report 2') });
    expect(wordsOf(made)).toEqual(await all({ 'b.md': B }));
  });

  test('everything, for another model', async () => {
    const { update } = collection();
    await update(before);
    const { embedder, made } = notingEmbedder();
    await update(before, { embedder: { ...embedder, fingerprint: 'other' } });
    expect(wordsOf(made)).toEqual(await all(before));
  });

  test('the words, and no markup or noise between them', async () => {
    const text =
      'The **board** met [in May](https://example.org/agenda).]]> No agency saw the whole picture.';
    expect(await all({ 'a.md': `# The board meets\n\n${text}\n` })).toEqual([
      'The board met in May . No agency saw the whole picture.',
    ]);
  });
});

describe('since when the collection has words', () => {
  /** For each passage its words and the number of the build that first had them. */
  async function agesOf(indexDir: string, builds: readonly string[]) {
    const store = await openStore(indexDir);
    const passages = await store.passages([...Array(store.manifest.counts.passages).keys()]);
    const ages = await store.firstIndexed(passages.map(({ id }) => id));
    await store.close();
    return passages.map(
      ({ id, text }) => [builds.findIndex((built) => ages.get(id)! < built), text] as const,
    );
  }

  test('is carried over from build to build, passage by passage', async () => {
    const { indexDir, update } = collection();
    const builds: string[] = [];
    const history = [
      { 'a.md': A },
      { 'a.md': A, 'b.md': B },
      { 'moved/a.md': A.replace('2014-02-18', '2015-01-02'), 'b.md': `${B}\nNeglect was missed.\n` },
    ];
    for (const files of history) {
      await update(files);
      const store = await openStore(indexDir);
      builds.push(store.manifest.builtAt);
      await store.close();
    }
    const ages = await agesOf(indexDir, builds);
    const last = ages.filter(([build]) => build === 2);
    expect(last).toEqual([[2, expect.stringMatching(/Neglect was missed\.$/)]]);
    expect(new Set(ages.map(([build]) => build))).toEqual(new Set([0, 1, 2]));
  });
});

describe('ids stay', () => {
  test.each<[string, Files]>([
    ['documents were added before and after', { '0.md': C, 'a.md': A, 'b.md': B, 'c.md': briefing(4) }],
    ['an unrelated one was removed', { 'b.md': B }],
    ['an unrelated one was moved', { 'b.md': B, 'z/a.md': A }],
    ['the document was moved', { 'a.md': A, 'deep/down/b.md': B }],
    ['a copy was added', { 'a.md': A, 'b.md': B, 'c.md': REPRINT }],
  ])('when %s', async (_, after) => {
    const { indexDir, update } = collection();
    await update({ 'a.md': A, 'b.md': B });
    const before = await contentOf(indexDir);
    await update(after);
    const store = await openStore(indexDir);
    const { id } = before.articles.find(({ document }) => document === 'b.md')!;
    expect((await store.article(id))?.title).toBe('Briefing 2 of the board');
    for (const { row: _, ...passage } of before.passages.filter(({ articleId }) => articleId === id))
      expect(await store.passage(passage.id)).toMatchObject(passage);
    await store.close();
  });

  test('and differ between passages of the same words', async () => {
    const { indexDir, update } = collection();
    const paragraph = 'Neglect was missed here and there and everywhere again. '.repeat(16);
    await update({ 'a.md': `# One\n\n${paragraph}\n\n${paragraph}x\n\n${paragraph}\n\n${A}` });
    const { passages } = await contentOf(indexDir);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });
});

test.each(['Agreed.', 'Neglect was missed.', '# Minutes\n\nThe minutes were agreed by all.'])(
  'a text printed twice is one article, however short: %j',
  async (text) => {
    const { indexDir, update } = collection();
    await update({ 'a.md': text, 'b.md': text, 'c.md': A });
    const { articles } = await contentOf(indexDir);
    expect(articles).toHaveLength(2);
    expect(articles.flatMap(({ copies }) => copies.map(({ document }) => document))).toEqual(['b.md']);
  },
);

test('progress is told in order, each stage from none to nearly all', async () => {
  const { update } = collection();
  const told: Progress[] = [];
  const onProgress = (progress: Progress) => told.push(progress);
  await update({ 'a.md': A, 'b.md': B, 'c.md': REPRINT }, { onProgress });
  const doneIn = (stage: Progress['stage']) => told.flatMap((one) => (one.stage === stage ? one.done : []));
  expect(new Set(told.map(({ stage, total }) => `${stage} ${total}`))).toEqual(
    // Two articles, and the quote in one of them.
    new Set(['reading 3', 'embedding 3', 'writing 1']),
  );
  expect(doneIn('reading')).toEqual([0, 1, 2]);
  expect(doneIn('embedding')).toEqual(doneIn('embedding').toSorted((a, b) => a - b));
  expect(doneIn('embedding').filter(Number.isInteger)).toEqual([0, 1, 2]);
  expect(doneIn('writing')).toEqual([0]);
});

test('progress is told passage by passage of a long article', async () => {
  const { update } = collection();
  const told: Progress[] = [];
  const sentence = (at: number) =>
    `The review of ${1000 + at} found that neglect was missed for a long while. `;
  const long = Array.from({ length: 200 }, (_, at) => sentence(at)).join('');
  const made = await update({ 'a.md': `# Review\n\n${long}\n` }, { onProgress: (one) => told.push(one) });
  expect(made.length).toBeGreaterThan(5);
  expect(told.filter(({ stage }) => stage === 'embedding')).toEqual(
    made.map((_, at) => ({ stage: 'embedding', done: at / made.length, total: 1 })),
  );
});

test('progress is told page by page where a document has pages', async () => {
  const { update } = collection();
  const report = join(import.meta.dirname, '../documents/pdf-grade-table-cells-over-lines/report.pdf');
  const told: Progress[] = [];
  await update(
    { 'a.md': A, 'b.pdf': readFileSync(report) },
    { onProgress: (progress) => told.push(progress) },
  );
  const pages = [1, 2, 3, 4].map((done) => ({ done, total: 4 }));
  expect(told.filter((one) => one.pages)).toEqual(
    pages.map((pages) => ({ stage: 'reading', done: 1, total: 2, pages })),
  );
});

test('what is dropped is told document by document, also when nothing changed', async () => {
  const { update } = collection();
  const files = { 'a.txt': `${B}\n\nShare this on Facebook\n`, 'b.md': A };
  await update(files);
  const told: string[] = [];
  await update(files, {
    onDrops: (path, text, drops) => {
      for (const { span, reason } of drops)
        told.push(`${path} ${reason}: ${text.slice(span.start, span.end)}`);
    },
  });
  expect(told).toContain('a.txt share widget: Share this on Facebook');
});
