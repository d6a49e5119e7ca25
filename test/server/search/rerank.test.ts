import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerReader } from '../../../language/answer-reader.js';
import { loadEmbedder } from '../../../language/e5-embedder.js';
import { loadAnswerReader } from '../../../language/trained-reader.js';
import { createApp } from '../../../server/app.js';
import type { Hit, SearchAnswer } from '../../../server/search/answer.js';
import { EVERYWHERE } from '../../../server/search/request.js';
import { createSearch } from '../../../server/search/search.js';
import { openStore } from '../../../store/embedded/open-store.js';
import type { Store } from '../../../store/store.js';
import { briefing, workshop } from '../../indexer/building.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { currentWith } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const { collection } = workshop();
const idsOf = (hits: readonly Hit[]) => hits.map(({ passage }) => passage.id);

describe('reranking', () => {
  const PLAIN = {
    ...{ q: 'the board of the council', limit: 10, offset: 0, mode: 'hybrid' as const, explain: false },
    ...EVERYWHERE,
  };
  let store: Store;
  let plain: readonly Hit[];
  /** What was read, call by call. */
  const read: (readonly string[])[] = [];

  beforeAll(async () => {
    const { indexDir, update } = collection();
    await update(Object.fromEntries([1, 2, 3, 4, 5, 6].map((seed) => [`${seed}.md`, briefing(seed)])));
    store = await openStore(indexDir);
    plain = (await createSearch(store, fakeEmbedder())({ ...PLAIN, limit: 100 })).hits;
  });
  afterAll(() => store.close());

  /** Reads an answer in the sentences of one passage, and in no other. */
  const readerFor = (text: string): AnswerReader => ({
    read: async (_, sentences) => {
      read.push(sentences.map((one) => one.text));
      return sentences.map((one) => ({ score: text.includes(one.text) ? 0.99 : 0.01, span: null }));
    },
  });
  const rerank = (more: Partial<typeof PLAIN> = {}, text = plain[1]!.passage.text) =>
    createSearch(store, fakeEmbedder(), readerFor(text))({ ...PLAIN, ...more, rerank: true });

  test('puts the passage first in which an answer was read, and leaves the others as they were', async () => {
    const [first, second, ...others] = idsOf(plain);
    expect(idsOf((await rerank({ limit: 100 })).hits)).toEqual([second, first, ...others]);
  });

  test('reads a few sentences of each of the first ten, in one call, however few are asked for', async () => {
    read.length = 0;
    await rerank({ limit: 1 });
    expect(read).toHaveLength(1);
    const held = plain.filter(({ passage }) => read[0]!.some((text) => passage.text.includes(text)));
    expect(idsOf(held)).toEqual(idsOf(plain.slice(0, 10)));
    expect(read[0]!.length).toBeLessThanOrEqual(30);
  });

  test('pages without a gap or a repeat, with scores that never rise', async () => {
    const text = plain[9]!.passage.text;
    const { hits } = await rerank({ limit: 100 }, text);
    const pages = await Promise.all(
      [0, 4, 8, 12].map((offset) => rerank({ limit: 4, offset, explain: true }, text)),
    );
    expect(pages.flatMap((page) => idsOf(page.hits))).toEqual(idsOf(hits).slice(0, 16));
    expect(pages.map(({ relevance }) => relevance)).toEqual(Array(4).fill(pages[0]!.relevance));
    for (const [at, { score }] of hits.entries()) expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? 1);
  });

  test('says in its reasons what it added, and the sums are in order', async () => {
    const { hits } = await rerank({ limit: 100, explain: true }, plain[9]!.passage.text);
    const sums = hits.slice(0, 10).map(({ reasons }) => {
      const added = reasons!.filter(({ factor }) => ['order', 'reader'].includes(factor));
      expect(added).toHaveLength(2);
      return added.reduce((sum, { value, weight }) => sum + value * weight, 0);
    });
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    for (const { reasons } of hits.slice(10))
      expect(reasons!.map(({ factor }) => factor)).not.toContain('reader');
  });

  test('reads nothing where nothing was found', async () => {
    expect((await rerank({ q: '"nowhere to be found"' })).hits).toEqual([]);
  });
});

describe('over HTTP', () => {
  const MODELS = join(import.meta.dirname, '../../../models');
  const FILES = {
    'notice.md': 'Neighbours asked why the Wexcombe children’s home was to close.\n',
    'report.md':
      'Wexcombe children’s home was made to close because too few of its staff had been trained to look after children.\n',
    ...Object.fromEntries([1, 2, 3, 4].map((seed) => [`${seed}.md`, briefing(seed)])),
  };
  let store: Store;
  const appWith = async (reader: AnswerReader | null) => {
    const search = createSearch(store, await loadEmbedder(MODELS, 'e5-small-v2'), reader);
    return createApp({ current: currentWith({ search }), host: '127.0.0.1' });
  };
  const address = '/api/search?q=Why+did+the+Wexcombe+children’s+home+close';

  beforeAll(async () => {
    const { indexDir, update } = collection();
    await update(FILES, { embedder: await loadEmbedder(MODELS, 'e5-small-v2') });
    store = await openStore(indexDir);
  });
  afterAll(() => store.close());

  test('the real reader puts a passage that answers before one that has the words', async () => {
    const app = await appWith(await loadAnswerReader(MODELS));
    const firstOf = async (more: string) => {
      const { hits } = (await (await app.request(address + more)).json()) as SearchAnswer;
      return hits[0]!.article.document;
    };
    expect(await firstOf('')).toBe('notice.md');
    expect(await firstOf('&rerank=true')).toBe('report.md');
  });

  test('without the reader the request is refused, with the remedy', async () => {
    const app = await appWith(null);
    const { detail, errors } = await expectProblem(await app.request(`${address}&rerank=true`), 400);
    expect(detail).toBe('rerank needs the answer reader: start with ANSWER_READER=on, or leave rerank out.');
    expect(errors).toEqual([{ parameter: 'rerank', message: detail.slice('rerank '.length) }]);
    expect((await app.request(`${address}&rerank=false`)).status).toBe(200);
  });
});
