import { createAsk } from '../../server/ask/ask.js';
import { authorityIds } from '../../server/authorities/authority-ids.js';
import type { Collection, CurrentCollection } from '../../server/collection.js';
import { withoutPlace } from '../../server/passages.js';
import { createFindQuotes } from '../../server/quotes/find-quotes.js';
import type { Hit } from '../../server/search/answer.js';
import { cite } from '../../server/search/citation.js';
import type { Search } from '../../server/search/search.js';
import { speakerIds } from '../../server/speakers/speaker-ids.js';
import { UnavailableError } from '../../server/unavailable.js';
import type { Judgement, Quote, Speaker } from '../../store/records.js';
import type { Problem, Store } from '../../store/store.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { article, concept, document, entry, place, quoteEntry } from '../store/collection.js';
import { naiveStore } from '../store/naive-store.js';
import { modelsWith } from './models-with.js';

/** Every text is a title line and two paragraphs, which are its passages. */
const TEXTS = {
  'a.md': 'Review published\n\nThe board met in May.\n\nNo agency saw the whole picture.',
  'news/ünïcode & 100%.md': 'Inspectors return\n\nServices were graded good.\n\nCaseloads fell.',
  'news/2014/late.txt': 'Neglect training\n\nNeglect was missed.\n\nTraining begins in June.',
};
const DATES = ['2014-02-18', '2014-05', null];

const articles = Object.entries(TEXTS).map(([path, text], at) => {
  const facts = { title: text.split('\n')[0]!, publisher: `Publisher ${at}`, date: DATES[at]! };
  return article(`article-${at}`, { ...place(path, 0, facts), span: { start: 0, end: text.length } });
});

const passages = Object.values(TEXTS).flatMap((source, at) =>
  source
    .split('\n\n')
    .slice(1)
    .map((text, n) => {
      const start = source.indexOf(text);
      const spans = [{ start, end: start + text.length }];
      return entry({ id: `passage-${at}-${n}`, articleId: `article-${at}`, text, spans });
    }),
);

const placeOf = (at: number, words: string) => {
  const [path, text] = Object.entries(TEXTS)[at]!;
  const start = text.indexOf(words);
  return {
    document: path,
    span: { start, end: start + words.length },
    articleId: `article-${at}`,
    text: words,
  };
};

const quoteOf = (id: string, at: number, words: string, speaker: Quote['speaker']) =>
  quoteEntry({ id, ...placeOf(at, words), date: DATES[at]!, speaker, cue: 'said' });

const WITNESS = { id: null, name: null, role: 'a witness', organisation: null };
const speakerOf = (id: string, name: string, role: string) => ({ id, name, role, organisation: null });
const aboutSpeaker = (id: string, name: string, role: string, date: string | null): Speaker => ({
  ...{ id, name, kind: 'person', aliases: [], quotes: 1, firstDate: date, lastDate: date },
  roles: [{ role, organisation: null, from: date, to: date }],
});

const judgementOf = (id: string, words: string, facts: Partial<Judgement>): Judgement => ({
  ...{ id, authority: { id: 'E06000010', name: 'Hull' }, aspect: 'overall', grade: 'good' },
  ...{ inspectorate: 'Ofsted', date: null, dateSource: 'none', withdrawn: false, followedBy: [] },
  evidence: [placeOf(1, words)],
  ...facts,
});

const naive = naiveStore({
  documents: Object.entries(TEXTS).map(([path, text]) => document(path, text)),
  articles,
  passages,
  quotes: [
    quoteOf('quote-0', 0, 'No agency saw the whole picture.', speakerOf('ann-lee', 'Ann Lee', 'chair')),
    quoteOf('quote-1', 1, 'Caseloads fell', speakerOf('bo-lee', 'Bo Lee', 'director')),
    quoteOf('quote-2', 2, 'Neglect was missed.', WITNESS),
  ],
  speakers: [
    aboutSpeaker('ann-lee', 'Ann Lee', 'chair', '2014-02-18'),
    aboutSpeaker('bo-lee', 'Bo Lee', 'director', '2014-05'),
  ],
  judgements: [
    judgementOf('judgement-0', 'Services were graded good.', { date: '2014-05', dateSource: 'article' }),
    judgementOf('judgement-1', 'Services were graded good.', {
      grade: 'inadequate',
      date: '2011',
      dateSource: 'report',
    }),
    judgementOf('judgement-2', 'Caseloads fell.', { aspect: 'leadership, management and governance' }),
  ],
  authorities: [
    {
      id: 'E06000010',
      name: 'Hull',
      aliases: ['Hull City Council', 'Kingston upon Hull'],
      articles: ['article-1'],
    },
    { id: 'E06000047', name: 'Durham', aliases: ['Durham County Council'], articles: ['article-0'] },
  ],
});
const problem: Problem = { path: 'bad.md', reason: 'It is 30 MB long.', remedy: 'Split it.' };

/** Three documents with an article, two passages and a quote each; one has no date. */
export const exampleStore: Store = {
  ...naive,
  manifest: {
    ...naive.manifest,
    version: 'v1',
    builtAt: '2025-01-02T03:04:05.000Z',
    fingerprint: 'example-model:0123456789abcdef/passages 120-200',
    problems: [problem],
  },
};

async function hitAt(row: number, rank: number): Promise<Hit> {
  const [stored] = await exampleStore.passages([row]);
  const passage = withoutPlace(stored!);
  const [found] = await exampleStore.articlesById([passage.articleId]);
  const citation = cite(rank, passage, found!, passage.spans[0]!, passage.text);
  return { rank, score: 1 / rank, passage, article: found!, highlights: [], citation };
}

/** Finds every passage that has the words of the query side by side. */
export const exampleSearch: Search = async ({ q, mode, limit, offset, ...filters }) => {
  const selection = await exampleStore.select({
    publishers: filters.publisher,
    documents: filters.document,
    authorities: await authorityIds(exampleStore, filters.authority),
    speakers: await speakerIds(exampleStore, filters.speaker),
  });
  const { best, total } = await exampleStore.keyword([[q]].map(concept), selection, offset + limit);
  const hits = await Promise.all(best.slice(offset).map(({ row }, at) => hitAt(row, offset + at + 1)));
  return {
    query: q,
    mode,
    relevance: total > 0 ? 'strong' : 'none',
    hits,
    total,
    corrections: [],
    tookMs: 0,
  };
};

/** What can be asked of the example. */
export const exampleCollection: Collection = {
  store: exampleStore,
  search: exampleSearch,
  findQuotes: createFindQuotes(exampleStore, fakeEmbedder()),
  ask: createAsk({ store: exampleStore, ...modelsWith(fakeEmbedder()) }),
  getOriginal: async () => null,
};

/** A collection that is always there. */
export function currentWith(parts: Partial<Collection> = {}): CurrentCollection {
  const collection = { ...exampleCollection, ...parts };
  return { status: () => ({ state: 'ready' }), use: (work) => work(collection) };
}

/** A collection whose first index is still being built. */
export const building: CurrentCollection = {
  status: () => ({ state: 'building', done: 3, total: 12 }),
  use: () => Promise.reject(new UnavailableError({ state: 'building', done: 3, total: 12 })),
};
