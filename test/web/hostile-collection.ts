import { cite } from '../../server/search/citation.js';
import type { Judgement, NamedAuthority, Quote, Speaker } from '../../store/records.js';
import type { Article, Place } from '../../store/store.js';
import { answerWith, hitOn, manifest, type SampleOptions } from './samples.js';

/** A collection in which every text is one and the same. */
export function collectionOf(words: string): SampleOptions {
  const place: Place = {
    document: `${words}.md`,
    span: { start: 0, end: words.length },
    title: words,
    publisher: words,
    source: `${words} too`,
    date: null,
    url: `https://news.example/${words}`,
  };
  const copies = [{ ...place, span: { start: words.length, end: 3 * words.length } }];
  const article: Article = { ...place, id: 'a', author: words, copies };
  const passage = { id: 'p', articleId: 'a', text: words, spans: [article.span], heading: words };
  const reasons = [{ factor: words, value: 1, weight: 1, note: words }];
  const highlights = [{ start: 0, end: 3 }];
  const records = recordsOf(words, article.document);
  const citation = cite(1, passage, article, article.span, words);
  return {
    ...records,
    passages: [{ ...passage, row: 0, sentences: [article.span] }],
    asked: {
      ...{ question: words, kind: 'list', status: 'answered', answer: words, citations: [citation] },
      statements: [{ text: words, citations: [1] }],
      items: [{ value: words, citations: [1] }],
      searched: { documents: 1, articles: 1, passages: 1, from: null, to: null },
      ...{ asOf: null, tookMs: 1, reason: words, complete: false },
    },
    texts: { [article.document]: words.repeat(3) },
    articles: [article],
    answer: answerWith({
      hits: [hitOn(article, passage, { reasons, highlights })],
      corrections: [{ from: words, to: words }],
    }),
    manifest: { ...manifest, fingerprint: words, problems: [{ path: words, reason: words, remedy: words }] },
  };
}

/** What was extracted, every text of which is the same. */
function recordsOf(words: string, document: string): SampleOptions {
  const place = { document, span: { start: 0, end: words.length }, text: words, articleId: 'a' };
  const role = { role: `director of ${words}`, organisation: `${words} Ltd` };
  const quote: Quote = {
    ...{ ...place, id: 'q', kind: 'sentence', cue: words, date: null, occurrences: [place] },
    ...{ speaker: { id: 's', name: words, ...role }, context: { before: words, after: words } },
  };
  const speaker: Speaker = {
    ...{ id: 's', name: words, kind: 'person', aliases: [words], quotes: 1, firstDate: null, lastDate: null },
    roles: [{ ...role, from: null, to: null }],
  };
  const judgement: Judgement = {
    ...{ id: 'j', authority: { id: 'a', name: words }, aspect: words, grade: 'good', inspectorate: words },
    ...{ date: null, dateSource: 'none', withdrawn: false, followedBy: [], evidence: [place] },
  };
  const authority: NamedAuthority = { id: 'a', name: words, aliases: [words], articles: ['a'] };
  return { quotes: [quote], speakers: [speaker], judgements: [judgement], authorities: [authority] };
}

/** The address of every page over it; the texts stand in the addresses, too. */
export const ADDRESSES: Readonly<Record<string, (words: string) => string>> = {
  'first page': () => '/',
  results: (words) =>
    `/search?${new URLSearchParams({ q: words, publisher: words, document: words, from: '2014' })}`,
  errors: (words) => `/search?${new URLSearchParams({ q: words, from: words, to: words, mode: words })}`,
  document: (words) => `/documents/${encodeURIComponent(`${words}.md`)}?c=0-3`,
  'missing document': (words) => `/documents/${encodeURIComponent(`${words} gone`)}`,
  collection: () => '/collection',
  speakers: (words) => `/speakers?${new URLSearchParams({ q: words })}`,
  speaker: () => '/speakers/s',
  inspections: (words) => `/inspections?${new URLSearchParams({ aspect: words })}`,
  'inspections with errors': (words) =>
    `/inspections?${new URLSearchParams({ authority: words, asOf: words, grade: words, status: words })}`,
  question: (words) => `/ask?${new URLSearchParams({ q: words })}`,
  'question with errors': (words) => `/ask?${new URLSearchParams({ q: words, asOf: words })}`,
  'speaker with errors': (words) => `/speakers/s?${new URLSearchParams({ from: words, to: words })}`,
  authority: (words) => `/inspections/a?${new URLSearchParams({ asOf: words })}`,
};

/** The words of every form that is posted, by its page: they never stand in an address. */
export const POSTED: Readonly<
  Record<string, { readonly address: string; readonly input: string; readonly button: string }>
> = {
  'private question': { address: '/', input: 'q', button: 'Ask privately' },
  'private search': { address: '/search', input: 'q', button: 'Search privately' },
  quotation: { address: '/quotations', input: 'text', button: 'Check' },
};

/** A path has its own slashes; a text in it shall make no folders. */
export const withoutSlash = (words: string) => words.replaceAll('/', '\\');
