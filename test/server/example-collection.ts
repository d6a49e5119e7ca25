import type { Collection, CurrentCollection } from '../../server/collection.js';
import { cite } from '../../server/search/citation.js';
import type { Hit, Search } from '../../server/search/search.js';
import { UnavailableError } from '../../server/unavailable.js';
import type { Manifest } from '../../store/manifest.js';
import type { Article, Document, Problem, Store, StoredPassage } from '../../store/store.js';

/** Every text is a title line and two paragraphs; the first names a day, the last is undated. */
const TEXTS: Readonly<Record<string, string>> = {
  'a.md': 'Review published\n\nThe board met in May.\n\nNo agency saw the whole picture.',
  'news/ünïcode & 100%.md': 'Inspectors return\n\nServices were graded good.\n\nCaseloads fell.',
  'news/2014/late.txt': 'Neglect training\n\nNeglect was missed.\n\nTraining begins in June.',
};
const DATES: readonly (string | null)[] = ['2014-02-18', '2014-05', null];

const documents: readonly Document[] = Object.entries(TEXTS).map(([path, text]) => ({
  path,
  mediaType: 'text/markdown',
  articles: 1,
  length: text.length,
  sha256: '0'.repeat(64),
}));

const articles: readonly Article[] = documents.map(({ path, length }, at) => ({
  id: `article-${at}`,
  document: path,
  span: { start: 0, end: length },
  title: TEXTS[path]!.split('\n')[0]!,
  publisher: `Publisher ${at}`,
  source: null,
  author: null,
  date: DATES[at]!,
  url: null,
  copies: [],
}));

const passages: readonly StoredPassage[] = articles.flatMap((article, at) =>
  TEXTS[article.document]!.split('\n\n')
    .slice(1)
    .map((text, n) => {
      const start = TEXTS[article.document]!.indexOf(text);
      const span = { start, end: start + text.length };
      const own = { id: `passage-${at}-${n}`, articleId: article.id, text, spans: [span], heading: null };
      return { ...own, row: at * 2 + n, sentences: [span] };
    }),
);

const problem: Problem = { path: 'bad.md', reason: 'It is 30 MB long.', remedy: 'Split it.' };

const manifest: Manifest = {
  format: 1,
  version: 'v1',
  builtAt: '2025-01-02T03:04:05.000Z',
  corpus: documents.map(({ path, sha256 }) => ({ path, sha256 })),
  fingerprint: 'example-model:0123456789abcdef',
  counts: { documents: 3, articles: 3, passages: 6, from: '2014-02-18', to: '2014-05', undated: 1 },
  problems: [problem],
  files: {},
};

const find = <T extends { readonly id: string }>(all: readonly T[], id: string) =>
  all.find((one) => one.id === id) ?? null;

/** Just what the routes ask of a store. */
export const exampleStore = {
  manifest,
  documents: async () => documents,
  text: async (path: string) => (Object.hasOwn(TEXTS, path) ? TEXTS[path]! : null),
  articles: async ({ publishers, documents: paths, title, from }, { limit, offset }) => {
    const passing = articles
      .filter(({ publisher }) => !publishers || publishers.includes(publisher!))
      .filter(({ document }) => !paths || paths.includes(document))
      .filter(({ date }) => from === undefined || (date !== null && date >= from))
      .filter((article) => !title || article.title!.toLowerCase().includes(title.toLowerCase()));
    return { articles: passing.slice(offset, offset + limit), total: passing.length };
  },
  article: async (id: string) => find(articles, id),
  passage: async (id: string) => find(passages, id),
  passagesOf: async (id: string) => passages.filter((passage) => passage.articleId === id),
  publishers: async () => articles.map(({ publisher }) => ({ publisher: publisher!, articles: 1 })),
  close: async () => undefined,
} satisfies Partial<Store> as unknown as Store;

function hit(passage: StoredPassage, rank: number): Hit {
  const { row: _, sentences: __, ...own } = passage;
  const article = find(articles, passage.articleId)!;
  const citation = cite(rank, own, article, own.spans[0]!, own.text);
  return { rank, score: 1 / rank, passage: own, article, highlights: [], citation };
}

/** Finds every passage that holds the query. */
export const exampleSearch: Search = async ({ q, mode, limit, offset }) => {
  const found = passages.filter(({ text }) => text.toLowerCase().includes(q.toLowerCase()));
  const hits = found.map((passage, at) => hit(passage, at + 1)).slice(offset, offset + limit);
  const relevance = hits.length > 0 ? 'strong' : 'none';
  return { query: q, mode, relevance, hits, total: found.length, corrections: [], tookMs: 0 };
};

/** A collection that is always there. */
export function currentWith(parts: Partial<Collection> = {}): CurrentCollection {
  const collection = { store: exampleStore, search: exampleSearch, ...parts };
  return { status: () => ({ state: 'ready' }), use: (work) => work(collection) };
}

/** A collection whose first index is still being built. */
export const building: CurrentCollection = {
  status: () => ({ state: 'building', done: 3, total: 12 }),
  use: () => Promise.reject(new UnavailableError({ state: 'building', done: 3, total: 12 })),
};
