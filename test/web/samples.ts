import type { Answer } from '../../server/ask/answer.js';
import type { Collection, CurrentCollection, Status } from '../../server/collection.js';
import { createFindQuotes } from '../../server/quotes/find-quotes.js';
import type { Hit, SearchAnswer } from '../../server/search/answer.js';
import { cite } from '../../server/search/citation.js';
import type { SearchRequest } from '../../server/search/request.js';
import type { Manifest } from '../../store/manifest.js';
import type { Judgement, NamedAuthority, Quote, Speaker } from '../../store/records.js';
import type { Article, Drop, Passage, Place, Problem, Store, StoredPassage } from '../../store/store.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { exampleCollection } from '../server/example-collection.js';

/** Where words stand in a text. */
export function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not hold “${words}”`);
  return { start, end: start + words.length };
}

/** A small invented page: two articles, navigation above them, and a share widget between. */
export const digestText = [
  'Home News Contact',
  'Early help reaches more families in Marlow',
  'The council’s early help service worked with 412 families last year, 60 more than the year before.',
  '“Families told us that one named worker made the difference,” said the director.',
  'Share this on Facebook',
  'Inspectors return to Alderbrook',
  'Inspectors found that plans for children in care were reviewed on time.\n\nThey asked for better records of visits.',
].join('\n\n');

const PLACE: Place = {
  document: 'news/digest.md',
  span: { start: 0, end: 0 },
  title: null,
  publisher: 'Example Weekly',
  source: null,
  date: null,
  url: null,
};

function stretch(from: string, to: string) {
  return { start: spanOf(digestText, from).start, end: spanOf(digestText, to).end };
}

export const copy: Place = {
  ...PLACE,
  document: 'reprints/early help?.txt',
  span: { start: 0, end: 290 },
  title: 'Early help: more families reached',
  publisher: 'Another Paper',
  date: '2014-02',
};

export const earlyHelp: Article = {
  ...PLACE,
  id: 'a1',
  span: stretch('Early help', 'said the director.'),
  title: 'Early help reaches more families in Marlow',
  source: 'Marlow Gazette',
  author: 'A. Writer',
  date: '2014-02-18',
  url: 'https://news.example/early-help',
  copies: [copy],
};

export const inspectors: Article = {
  ...PLACE,
  id: 'a2',
  span: stretch('Inspectors return', 'records of visits.'),
  title: 'Inspectors return to Alderbrook',
  author: null,
  copies: [],
};

export const drops: readonly Drop[] = [
  { span: spanOf(digestText, 'Home News Contact'), reason: 'navigation' },
  { span: spanOf(digestText, 'Share this on Facebook'), reason: 'share widget' },
];

/** The passage of an article that is its words from `from` to `to`. */
function passageOf(article: Article, from: string, to: string): Passage {
  const span = stretch(from, to);
  const text = digestText.slice(span.start, span.end);
  return { id: `p-${article.id}`, articleId: article.id, text, spans: [span], heading: null };
}

const helpPassage = passageOf(earlyHelp, 'The council’s', 'said the director.');
const visitPassage = passageOf(inspectors, 'Inspectors found', 'records of visits.');

/** A hit on a passage, its citation being the passage's words. */
export function hitOn(article: Article, passage: Passage, more: Partial<Hit> = {}): Hit {
  const citation = cite(1, passage, article, passage.spans[0]!, passage.text);
  return { rank: 1, score: 0.834, passage, article, highlights: [], citation, ...more };
}

export const helpHit = hitOn(earlyHelp, helpPassage, {
  highlights: [spanOf(helpPassage.text, 'early help')],
});

export const visitHit = hitOn(
  inspectors,
  { ...visitPassage, heading: 'Care & plans' },
  { rank: 2, score: 0.5 },
);

/** An answer with two hits. */
export function answerWith(more: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    query: 'early help',
    mode: 'hybrid',
    relevance: 'strong',
    hits: [helpHit, visitHit],
    total: 2,
    corrections: [],
    tookMs: 3,
    ...more,
  };
}

const problem: Problem = {
  path: 'scans/old <report>.txt',
  reason: 'It is larger than 20 MB.',
  remedy: 'Split it into smaller files.',
};

/** Of a collection without documents. */
export const NO_COUNTS: Manifest['counts'] = {
  documents: 0,
  articles: 0,
  passages: 0,
  quotes: 0,
  speakers: 0,
  judgements: 0,
  from: null,
  to: null,
  undated: 0,
};

export const manifest: Manifest = {
  format: 1,
  version: 'build-1f2e3d',
  builtAt: '2025-07-01T09:30:00.000Z',
  corpus: [],
  fingerprint: 'e5-small-v2:abc123',
  extraction: 1,
  counts: {
    documents: 2,
    articles: 2,
    passages: 1_204,
    quotes: 38,
    speakers: 21,
    judgements: 12,
    from: '2014-02-18',
    to: '2025-03',
    undated: 1,
  },
  problems: [problem],
  files: {},
};

const publishers = [
  { publisher: 'Example Weekly', articles: 2 },
  { publisher: 'Another Paper', articles: 1 },
];

const TEXTS: Readonly<Record<string, string>> = {
  'news/digest.md': digestText,
  'reprints/early help?.txt': digestText.slice(earlyHelp.span.start, earlyHelp.span.end),
};

export interface SampleOptions {
  readonly texts?: Readonly<Record<string, string>>;
  readonly articles?: readonly Article[];
  readonly drops?: readonly Drop[];
  readonly publishers?: readonly { readonly publisher: string; readonly articles: number }[];
  readonly manifest?: Manifest;
  readonly passages?: readonly StoredPassage[];
  readonly quotes?: readonly Quote[];
  readonly speakers?: readonly Speaker[];
  readonly judgements?: readonly Judgement[];
  readonly authorities?: readonly NamedAuthority[];
  readonly answer?: SearchAnswer;
  /** To every question. */
  readonly asked?: Answer;
  readonly status?: Status;
}

/** A collection of the samples, or of what is given instead, with every search request that reached it. */
export function sampleCollection(options: SampleOptions = {}) {
  const requests: SearchRequest[] = [];
  const search = async (request: SearchRequest) => {
    requests.push(request);
    return options.answer ?? answerWith();
  };
  const store = sampleStore(options);
  const findQuotes = createFindQuotes(store, fakeEmbedder());
  const { asked } = options;
  const ask = asked ? async () => asked : exampleCollection.ask;
  const collection: Collection = { ...exampleCollection, store, search, findQuotes, ask };
  const current: CurrentCollection = {
    status: () => options.status ?? { state: 'ready' },
    use: (work) => work(collection),
  };
  return { current, requests };
}

function sampleStore(options: SampleOptions): Store {
  const texts = options.texts ?? TEXTS;
  const articles = options.articles ?? [earlyHelp, inspectors];
  const { quotes = [] } = options;
  const isIn = (path: string) => (place: Place) => place.document === path;
  const known: Partial<Store> = {
    manifest: options.manifest ?? manifest,
    documents: async () =>
      Object.entries(texts).map(([path, text]) => ({
        path,
        mediaType: 'text/plain',
        articles: 1,
        length: text.length,
        sha256: '0'.repeat(64),
      })),
    text: async (path) => texts[path] ?? null,
    drops: async (path) => (path === 'news/digest.md' ? (options.drops ?? drops) : []),
    articlesIn: async (path) => articles.filter((article) => [article, ...article.copies].some(isIn(path))),
    pages: async () => [],
    publishers: async () => options.publishers ?? publishers,
    passage: async (id) => options.passages?.find((one) => one.id === id) ?? null,
    passages: async (rows) => rows.map((row) => options.passages![row]!),
    keyword: async () => ({
      best: (options.passages ?? []).map((_, row) => ({ row, score: 1 })),
      total: 1,
    }),
    keywordQuotes: async (_, rows) => rows.map((row) => ({ row, score: 1 })),
    vocabulary: async () => new Map(),
    article: async (id) => articles.find((one) => one.id === id) ?? null,
    select: async () => ({ size: 2, rows: null, undatedExcluded: 0 }),
    facet: async (name) => (name === 'month' ? [{ value: '2014-02', passages: 2 }] : []),
    articles: async () => ({ articles, total: articles.length }),
    articlesById: async (ids) => articles.filter(({ id }) => ids.includes(id)),
    selectQuotes: async () => [...quotes.keys()],
    quotes: async (rows) => rows.map((row) => quotes[row]!),
    speakers: async () => options.speakers ?? [],
    judgements: async () => options.judgements ?? [],
    authorities: async () => options.authorities ?? [],
  };
  return known as Store;
}
