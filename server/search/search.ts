import type { AnswerReader } from '../../language/answer-reader.js';
import type { Embedder } from '../../language/embedder.js';
import type { Span } from '../../language/span.js';
import { prepareFindStems, type StemmedWord } from '../../language/stem.js';
import type { Article, Filter, Passage, Selection, Store, StoredPassage } from '../../store/store.js';
import { authorityIds } from '../authorities/authority-ids.js';
import { speakerIds } from '../speakers/speaker-ids.js';
import { among, passagesAbout, selectionOf } from './about.js';
import { coverageOf, evidenceOf, relevanceOf, scoreOf, stemsIn, type Wanted, wantedOf } from './calibrate.js';
import { type Citation, cite } from './citation.js';
import { reasonsFor } from './explain.js';
import { type Facets, facetsOf, withoutFacets } from './facets.js';
import { fewOfEach } from './few-of-each.js';
import { type Forms, formsOf, intoPassage, matchedWords } from './highlight.js';
import { type Query, readPlain, understand } from './query.js';
import { type Candidate, rank, type Sought } from './rank.js';
import { rerank } from './rerank.js';
import { type Sort, takeNewest } from './sort.js';
import { DEPTH, RERANK } from './weights.js';

export type Mode = 'hybrid' | 'semantic' | 'keyword';
export type Relevance = 'strong' | 'weak' | 'none';

export interface SearchRequest {
  readonly q: string;
  readonly limit: number;
  readonly offset: number;
  readonly mode: Mode;
  readonly publisher: readonly string[];
  readonly document: readonly string[];
  /** Ids or names of authorities that the article names as such. */
  readonly authority: readonly string[];
  /** Ids, names, roles or organisations of speakers of whom the passage holds a quote. */
  readonly speaker: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** A moment: only passages whose words came into the index after it. */
  readonly indexedAfter?: string;
  /** Most passages from one article. */
  readonly perArticle?: number;
  readonly explain: boolean;
  /** Whether the answer reader puts the first hits in a new order: not with the sort by date. */
  readonly rerank?: boolean;
  /** By relevance when it is left out. */
  readonly sort?: Sort;
  /** Whether to count by what the search can be narrowed further. */
  readonly facets?: boolean;
}

/** What of a request narrows the collection. */
export type Narrowing = Pick<
  SearchRequest,
  'publisher' | 'document' | 'authority' | 'speaker' | 'from' | 'to' | 'indexedAfter'
>;

/** One factor of a hit's place, for a reader: what it is, its value, and what it added. */
export interface Reason {
  readonly factor: string;
  readonly value: number;
  readonly weight: number;
  readonly note: string;
}

export interface Hit {
  /** From 1, counting from the first hit of the whole list. */
  readonly rank: number;
  /** 0 to 1: how likely it is that this passage is about the query; comparable between queries. */
  readonly score: number;
  readonly passage: Passage;
  readonly article: Article;
  /** Into `passage.text`: matched words, or for a match by meaning the nearest sentence. */
  readonly highlights: readonly Span[];
  readonly citation: Citation;
  readonly reasons?: readonly Reason[];
}

export interface SearchAnswer {
  readonly query: string;
  readonly mode: Mode;
  readonly relevance: Relevance;
  readonly hits: readonly Hit[];
  readonly total: number;
  /** How many passages `from` or `to` left out because their article has no date. */
  readonly undatedExcluded?: number;
  /** With `facets`, which count these: how many of the passages that the filters leave may be about the query. */
  readonly about?: number;
  readonly facets?: Facets;
  /** Words that the collection does not know, with the words that were searched instead. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  readonly tookMs: number;
}

/** Answers a search request over one open collection. */
export type Search = (request: SearchRequest) => Promise<SearchAnswer>;

/** A candidate that becomes a hit, with the score that it shows. */
export interface Found {
  readonly candidate: Candidate;
  readonly passage: StoredPassage;
  readonly article: Article;
  /** Those of the passage's text that are wanted. */
  readonly words: readonly StemmedWord[];
  readonly coverage: number;
  readonly score: number;
  /** What the answer reader makes of the likeliest sentence, about 0 to 1; left out where it has read none. */
  readonly odds?: number;
}

/** What narrows the collection for a request. */
export async function filterOf(
  store: Store,
  { publisher, document, authority, speaker, from, to, indexedAfter }: Narrowing,
  { phrases, excluded }: Query,
): Promise<Filter> {
  return {
    publishers: publisher,
    documents: document,
    authorities: await authorityIds(store, authority),
    speakers: await speakerIds(store, speaker),
    phrases,
    excluded,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(indexedAfter === undefined ? {} : { indexedAfter }),
  };
}

/** The passages of the best candidates, at most `perArticle` of one article, until `wanted` are found. */
async function take(
  store: Store,
  candidates: readonly Candidate[],
  wanted: number,
  perArticle?: number,
): Promise<readonly (readonly [Candidate, StoredPassage])[]> {
  const isOneOfFew = fewOfEach(perArticle);
  const taken: (readonly [Candidate, StoredPassage])[] = [];
  for (let at = 0; at < candidates.length && taken.length < wanted; at += wanted) {
    const batch = candidates.slice(at, at + wanted);
    const passages = await store.passages(batch.map(({ row }) => row));
    for (const [index, passage] of passages.entries())
      if (isOneOfFew(passage)) taken.push([batch[index]!, passage]);
  }
  return taken.slice(0, wanted);
}

/** The stems of words in order, an empty one wherever others stand between them. */
function withGaps(words: readonly StemmedWord[]): readonly string[] {
  return words.flatMap(({ stem, at }, index) =>
    at === (words[index - 1]?.at ?? -1) + 1 ? stem : ['', stem],
  );
}

/** Adds to each the score of its own. */
async function scored(
  store: Store,
  taken: readonly (readonly [Candidate, StoredPassage])[],
  wanted: Wanted,
): Promise<readonly Found[]> {
  const articles = await store.articlesById([...new Set(taken.map(([, { articleId }]) => articleId))]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const findStems = prepareFindStems(stemsIn(wanted));
  return taken.map(([candidate, passage]) => {
    const article = byId.get(passage.articleId)!;
    const words = findStems(passage.text);
    const above = findStems(`${article.title ?? ''} ${passage.heading ?? ''}`);
    const coverage = coverageOf(wanted, [...withGaps(above), '', ...withGaps(words)]);
    const score = scoreOf(evidenceOf(candidate, coverage));
    return { candidate, passage, article, words, coverage, score };
  });
}

/** The score shown never rises down the list: it is the smallest so far. */
function falling(found: readonly Found[]): readonly Found[] {
  let smallest = 1;
  return found.map((one) => {
    smallest = Math.min(smallest, one.score);
    return { ...one, score: smallest };
  });
}

/** The contiguous stretch of a passage that holds its nearest sentence. */
function citedStretch(
  { spans, text }: Passage,
  sentence: Span | undefined,
): { readonly place: Span; readonly words: string } {
  const index = Math.max(
    0,
    sentence ? spans.findIndex(({ start, end }) => start < sentence.end && end > sentence.start) : 0,
  );
  const place = spans[index]!;
  const from = spans.slice(0, index).reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return { place, words: text.slice(from, from + place.end - place.start) };
}

function toHit(found: Found, index: number, forms: Forms, explain: boolean): Hit {
  const { row: _, sentences, ...passage } = found.passage;
  const sentence = sentences[found.candidate.nearestSentence];
  const matched = matchedWords(found.words, forms);
  const { place, words } = citedStretch(passage, sentence);
  return {
    rank: index + 1,
    score: Number(found.score.toFixed(4)),
    passage,
    article: found.article,
    highlights: matched.length > 0 || !sentence ? matched : intoPassage(passage, sentence),
    citation: cite(index + 1, passage, found.article, place, words),
    ...(explain ? { reasons: reasonsFor(found) } : {}),
  };
}

/** What a query was ranked to, best first. */
export interface Ranked {
  readonly query: Query;
  readonly wanted: Wanted;
  readonly candidates: readonly Candidate[];
}

/** The first of what was ranked already, as a search shows it. */
export async function hitsOf(
  store: Store,
  { query, wanted, candidates }: Ranked,
  limit: number,
): Promise<readonly Hit[]> {
  const found = falling(await scored(store, await take(store, candidates, limit), wanted));
  const forms = formsOf(query.words);
  return found.map((one, at) => toHit(one, at, forms, false));
}

/** Ranks ever more candidates until enough of them may be shown, or there are no more. */
async function enough(store: Store, sought: Sought, { limit, offset, perArticle, rerank }: SearchRequest) {
  const wanted = Math.max(offset + limit, rerank ? RERANK.hits : 1);
  for (let depth = Math.max(DEPTH, wanted); ; depth *= 4) {
    const ranking = await rank(store, sought, depth);
    const taken = await take(store, ranking.candidates, wanted, perArticle);
    if (taken.length >= wanted || depth >= sought.selection.size) return { taken, total: ranking.total };
  }
}

/** Of a selection, what has a match of words at all. */
async function withWords(store: Store, { concepts }: Query, selection: Selection): Promise<Selection> {
  const { best } = await store.keyword(concepts, selection, selection.size);
  return selectionOf(best.map(({ row }) => row));
}

/**
 * Opens search over a collection: filters first, then both halves, then a score that can be compared.
 * @param reader for requests to rerank, which are refused without it
 */
export function createSearch(store: Store, embedder: Embedder, reader: AnswerReader | null = null): Search {
  return async (request) => {
    const began = performance.now();
    const vocabulary = await store.vocabulary();
    // The model's own dictionary holds the common words whole, and a slip only in pieces.
    const isWord = (word: string) => embedder.count(word) === 1;
    const plain = readPlain(request.q, { vocabulary, isWord });
    // What follows is done while the model reads. Whoever waits for the vector is told of an error.
    const vector = embedder.query(plain.text);
    vector.catch(() => {});
    const query = understand(plain);
    const wanted = wantedOf(query, vocabulary, store.manifest.counts.passages);
    const forms = formsOf(query.words);
    const filter = await filterOf(store, request, query);
    const selection = await store.select(filter);
    const sought = { query, vector, selection, mode: request.mode };
    const byDate = request.sort === 'date';
    const widest = byDate || request.facets ? await store.select(withoutFacets(filter)) : null;
    const about = widest ? await passagesAbout(store, { ...sought, selection: widest }, wanted) : [];
    const likely = among(about, selection);
    const { taken, total } = byDate
      ? await takeNewest(store, sought, likely, request)
      : await enough(store, sought, request);
    const nearest = await scored(store, taken, wanted);
    const ordered =
      request.rerank && !byDate
        ? await rerank(nearest, { store, reader, text: query.text, vector: await vector })
        : nearest;
    const found = byDate ? ordered : falling(ordered).slice(request.offset, request.offset + request.limit);
    const match = async (some: Selection) => {
      const inIt = among(about, some);
      if (inIt.length > 0) return selectionOf(inIt.map(({ row }) => row));
      return request.mode === 'keyword' ? withWords(store, query, some) : some;
    };
    return {
      query: request.q,
      mode: request.mode,
      relevance: relevanceOf((byDate ? likely : nearest)[0]?.score ?? null),
      hits: found.map((one, at) => toHit(one, request.offset + at, forms, request.explain)),
      total,
      ...(request.from === undefined && request.to === undefined
        ? {}
        : { undatedExcluded: selection.undatedExcluded }),
      ...(request.facets ? { about: likely.length, facets: await facetsOf(store, { filter, match }) } : {}),
      corrections: query.corrections,
      tookMs: Number((performance.now() - began).toFixed(1)),
    };
  };
}
