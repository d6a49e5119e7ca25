import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { draw } from '../../../bench/prose.js';
import { findSentences } from '../../../language/sentences.js';
import { checkQuotation, type QuotationCheck } from '../../../server/quotes/check-quotation.js';
import { quotedWords } from '../../../server/quotes/quotation.js';
import type { Store } from '../../../store/store.js';
import { overCorpus } from '../../evaluation/over-corpus.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { random } from '../../store/spread.js';
import { exampleStore } from '../example-collection.js';

const CORPUS = join(import.meta.dirname, '../../../corpus');
const EACH = 100;
const FLOOR = 0.98;

const next = random(20251126);
const pick = <T>(among: readonly T[]): T => among[Math.floor(next() * among.length)]!;

/** A quotation, and the word in it that was changed. */
interface Altered {
  readonly text: string;
  readonly given: string;
  readonly source: string;
}

/** Ways of altering a sentence; null where it has no such word. */
const ALTERATIONS: Readonly<Record<string, (text: string) => Altered | null>> = {
  word: (text) =>
    replace(text, /(?<=\s)\p{Ll}{5,}(?=\s)/gu, () => pick(['purple', 'seldom', 'harbour', 'invented'])),
  number: (text) =>
    replace(text, /(?<=\s)\d+(?=\s)/g, (number) => String(Number(number) + 1 + Math.floor(next() * 9))),
  name: (text) =>
    replace(text, /(?<=\p{Ll}\s)\p{Lu}\p{Ll}{3,}(?=\s)/gu, () => pick(['Quillon', 'Wexmere', 'Ardbrook'])),
  negation: (text) =>
    replace(
      text,
      /(?<=\s)(?:is|are|was|were|will|must|should|can|had|has|have)(?=\s)/g,
      (verb) => `${verb} not`,
    ),
};

function replace(text: string, pattern: RegExp, other: (word: string) => string): Altered | null {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const { index, 0: word } = pick(found);
  const put = other(word);
  const changed = text.slice(0, index) + put + text.slice(index + word.length);
  return put.startsWith(`${word} `)
    ? { text: changed, given: put.slice(word.length + 1), source: '' }
    : { text: changed, given: put, source: word };
}

async function sentencesOf(store: Store): Promise<readonly string[]> {
  const rows = Array.from({ length: store.manifest.counts.passages }, (_, row) => row);
  const texts = (await store.passages(rows)).map(({ text }) => text);
  const sentences = texts.flatMap((text) =>
    findSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  return sentences.filter((sentence) => quotedWords(sentence).length >= 6);
}

/** Whole, or its first or last part. */
function quoted(sentence: string): string {
  const words = sentence.split(/\s+/);
  const kept = Math.max(6, Math.ceil(words.length * pick([0.5, 0.8, 1])));
  return pick([words.slice(0, kept), words.slice(-kept)]).join(' ');
}

const share = (right: readonly boolean[]) => right.filter(Boolean).length / right.length;

describe('over the bundled corpus', () => {
  const checked: Record<'exact' | 'foreign', QuotationCheck[]> = { exact: [], foreign: [] };
  const altered: { readonly made: Altered; readonly check: QuotationCheck }[] = [];
  const texts = new Map<string, string>();

  beforeAll(async () => {
    await overCorpus(CORPUS, fakeEmbedder(), async (store) => {
      const sentences = await sentencesOf(store);
      for (const { path } of await store.documents()) texts.set(path, (await store.text(path))!);
      for (let at = 0; at < EACH; at++) {
        checked.exact.push(await checkQuotation(store, quoted(pick(sentences))));
        checked.foreign.push(await checkQuotation(store, quoted(draw('sentence', next))));
      }
      while (altered.length < EACH) {
        const made = ALTERATIONS[pick(Object.keys(ALTERATIONS))]!(quoted(pick(sentences)));
        if (made) altered.push({ made, check: await checkQuotation(store, made.text) });
      }
    });
  });

  test('words of a document are exact, and stand where it is said', () => {
    expect(share(checked.exact.map(({ verdict }) => verdict === 'exact'))).toBeGreaterThanOrEqual(FLOOR);
    for (const { place } of checked.exact.filter(({ verdict }) => verdict === 'exact'))
      expect(texts.get(place!.document)!.slice(place!.span.start, place!.span.end)).toBe(place!.text);
  });

  test('one word, number, name or negation altered is shown', () => {
    const right = altered.map(
      ({ made: { given, source }, check: { verdict, differences = [] } }) =>
        verdict === 'altered' &&
        differences.length === 1 &&
        differences[0]!.given === given &&
        differences[0]!.source === source,
    );
    expect(share(right)).toBeGreaterThanOrEqual(FLOOR);
  });

  test('words of none of the documents are not found', () => {
    expect(share(checked.foreign.map(({ verdict }) => verdict === 'not-found'))).toBeGreaterThanOrEqual(
      FLOOR,
    );
  });
});

describe('a quotation', () => {
  const check = (text: string) => checkQuotation(exampleStore, text);

  test.each([
    'No agency saw the whole picture.',
    '"no agency saw the whole picture"',
    '‘NO AGENCY saw … picture’',
    'No agency saw [all of] picture',
    'the whole picture',
  ])('%s is exact', async (text) => {
    expect(await check(text)).toMatchObject({ verdict: 'exact', quote: { id: 'quote-0' } });
  });

  test('that stands in a document outside of quotes has a place and no quote', async () => {
    const found = await check('Training begins in June');
    expect(found).toMatchObject({ verdict: 'exact', place: { articleId: 'article-2' } });
    expect(found).not.toHaveProperty('quote');
  });

  test('of two or three words may differ from a whole quote in one', async () => {
    expect(await check('Neglect was seen')).toMatchObject({
      verdict: 'altered',
      differences: [{ given: 'seen', source: 'missed' }],
    });
    expect(await check('saw the point')).toEqual({ verdict: 'not-found' });
  });

  test.each(['', '…', '“”', '!?', 'x'.repeat(1000), 'a '.repeat(500)])(
    'without known words is not found',
    async (text) => {
      expect(await check(text)).toEqual({ verdict: 'not-found' });
    },
  );
});
