import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../../indexer/build.js';
import { unsplit } from '../../../language/split-words.js';
import { findWords } from '../../../language/words.js';
import { cite } from '../../../server/search/citation.js';
import { EVERYWHERE } from '../../../server/search/request.js';
import { createSearch } from '../../../server/search/search.js';
import { openStore } from '../../../store/embedded/open-store.js';
import type { Article, Passage, Store } from '../../../store/store.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { indexFolder } from '../../store/index-folder.js';

/** A PDF, and the sentences that it was made from, with the page of each where only one holds it. */
interface Origin {
  readonly file: string;
  readonly sentences: readonly (readonly [page: number | null, text: string])[];
}

const FOLDER = join(import.meta.dirname, 'origin');
const ORIGINS = JSON.parse(readFileSync(join(FOLDER, 'origin.json'), 'utf8')) as readonly Origin[];
const parent = indexFolder();

/** Passages of a document in order, each with its article. */
type Read = readonly { readonly passage: Passage; readonly article: Article }[];
const read = new Map<string, Read>();
let store: Store;

beforeAll(async () => {
  const indexDir = mkdtempSync(join(parent, 'index-'));
  await build({ corpusDir: FOLDER, indexDir, embedder: fakeEmbedder() });
  store = await openStore(indexDir);
  const { articles } = await store.articles({}, { limit: 1_000, offset: 0 });
  for (const article of articles) {
    const passages = (await store.passagesOf(article.id)).map((passage) => ({ passage, article }));
    read.set(article.document, [...(read.get(article.document) ?? []), ...passages]);
  }
}, 120_000);
afterAll(() => store.close());

const EVERYTHING = {
  ...{ limit: 100, offset: 0, explain: false },
  ...EVERYWHERE,
} as const;

const wordsOf = (text: string) => findWords(text).map(({ folded }) => folded);

/** The length of the longest common subsequence (Hirschberg's row by row). */
function inOrder(wanted: readonly string[], found: readonly string[]): number {
  let row = new Uint32Array(found.length + 1);
  for (const word of wanted) {
    const next = new Uint32Array(found.length + 1);
    for (let at = 0; at < found.length; at++)
      next[at + 1] = word === found[at] ? row[at]! + 1 : Math.max(next[at]!, row[at + 1]!);
    row = next;
  }
  return row[found.length]!;
}

const squeezed = (text: string) => unsplit(text).replace(/\s+/g, ' ');

/** Where in its document a sentence of a passage begins, however its lines are broken; null where it does not. */
function placeOf({ text, spans }: Passage, sentence: string): number | null {
  const signs = [...sentence.replace(/ /g, '')].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  let at = text.search(new RegExp(signs.join('(?:-?\\s)*')));
  if (at < 0) return null;
  for (const { start, end } of spans) {
    if (at < end - start) return start + at;
    at -= end - start + 1;
  }
  return null;
}

describe('PDFs of nine kinds beside the texts that they were made from', () => {
  test.each(ORIGINS)('$file: words in order and sentences whole', ({ file, sentences }) => {
    const text = read
      .get(file)!
      .map(({ passage }) => passage.text)
      .join('\n');
    const wanted = sentences.flatMap(([, sentence]) => wordsOf(sentence));
    expect(inOrder(wanted, wordsOf(text)) / wanted.length).toBeGreaterThanOrEqual(0.99);
    const lost = sentences.filter(([, sentence]) => !squeezed(text).includes(sentence));
    expect(lost.length / sentences.length, JSON.stringify(lost, null, 1)).toBeLessThanOrEqual(0.03);
  });

  test('a citation of any sentence says its page', () => {
    const wrong: unknown[] = [];
    let cited = 0;
    for (const { file, sentences } of ORIGINS)
      for (const [page, sentence] of sentences) {
        const found = read.get(file)!.find(({ passage }) => placeOf(passage, sentence) !== null);
        if (page === null || !found) continue;
        cited += 1;
        const { passage, article } = found;
        const start = placeOf(passage, sentence)!;
        const citation = cite(1, passage, article, { start, end: start + sentence.length }, sentence);
        if (citation.page !== page) wrong.push({ file, sentence, page, cited: citation.page });
      }
    expect(cited).toBeGreaterThan(800);
    expect(wrong).toEqual([]);
  });

  test.each(['keyword', 'hybrid'] as const)('%s search finds words that lines split', async (mode) => {
    const search = createSearch(store, fakeEmbedder());
    const split = [...read].flatMap(([file, passages]) =>
      passages.flatMap(({ passage: { id, text } }) => {
        const words = [...text.matchAll(/(?<![\p{L}-])(\p{L}+)-\n(\p{Ll}+)/gu)].map(([, a, b]) => a! + b!);
        return words.filter((word) => !text.includes(word)).map((word) => ({ file, id, word }));
      }),
    );
    expect(split.length).toBeGreaterThan(50);
    for (const { file, id, word } of split.slice(0, 60)) {
      const { hits } = await search({ ...EVERYTHING, q: word, mode, document: [file] });
      expect([word, hits.map(({ passage }) => passage.id)]).toEqual([word, expect.arrayContaining([id])]);
    }
  });
});
