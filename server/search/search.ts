import type { AnswerReader } from '../../language/answer-reader.js';
import type { Embedder } from '../../language/embedder.js';
import type { Filter, Scored, Selection, Store } from '../../store/store.js';
import { among, passagesAbout, selectionOf } from './about.js';
import type { SearchAnswer } from './answer.js';
import { relevanceOf, type Wanted, wantedOf } from './calibrate.js';
import { facetsOf, withoutFacets } from './facets.js';
import { filterOf } from './filter.js';
import { formsOf } from './highlight.js';
import { toHit } from './hits.js';
import { type Query, readPlain, understand } from './query.js';
import { rank, type Sought } from './rank.js';
import type { SearchRequest } from './request.js';
import { rerank } from './rerank.js';
import { falling, scored } from './scored.js';
import { takeNewest } from './sort.js';
import { take } from './take.js';
import { DEPTH, RERANK } from './weights.js';

/** Answers a search request over one open collection. */
export type Search = (request: SearchRequest) => Promise<SearchAnswer>;

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

/** A request as it was understood: what is looked for, and where. */
interface Understood {
  readonly query: Query;
  readonly wanted: Wanted;
  readonly filter: Filter;
  readonly sought: Sought;
}

async function understandRequest(
  store: Store,
  embedder: Embedder,
  request: SearchRequest,
): Promise<Understood> {
  const vocabulary = await store.vocabulary();
  // The model's own dictionary holds the common words whole, and a slip only in pieces.
  const isWord = (word: string) => embedder.count(word) === 1;
  const plain = readPlain(request.q, { vocabulary, isWord });
  // What follows is done while the model reads. Whoever waits for the vector is told of an error.
  const vector = embedder.query(plain.text);
  vector.catch(() => {});
  const query = understand(plain);
  const wanted = wantedOf(query, vocabulary, store.manifest.counts.passages);
  const filter = await filterOf(store, request, query);
  const selection = await store.select(filter);
  return { query, wanted, filter, sought: { query, vector, selection, mode: request.mode } };
}

/** All passages that may be about the query, also those that a value of a facet leaves out. */
async function widelyAbout(store: Store, { sought, wanted, filter }: Understood): Promise<readonly Scored[]> {
  const selection = await store.select(withoutFacets(filter));
  return passagesAbout(store, { ...sought, selection }, wanted);
}

/** Of a selection, what facets count: what may be about the query, else what a search would show. */
async function matching(
  store: Store,
  { query, sought }: Understood,
  about: readonly Scored[],
  selection: Selection,
): Promise<Selection> {
  const inIt = among(about, selection);
  if (inIt.length > 0) return selectionOf(inIt.map(({ row }) => row));
  return sought.mode === 'keyword' ? withWords(store, query, selection) : selection;
}

/**
 * Opens search over a collection: filters first, then both halves, then a score that can be compared.
 * @param reader for requests to rerank, which are refused without it
 */
export function createSearch(store: Store, embedder: Embedder, reader: AnswerReader | null = null): Search {
  return async (request) => {
    const began = performance.now();
    const understood = await understandRequest(store, embedder, request);
    const { query, wanted, filter, sought } = understood;
    const byDate = request.sort === 'date';
    const about = byDate || request.facets ? await widelyAbout(store, understood) : [];
    const likely = among(about, sought.selection);
    const { taken, total } = byDate
      ? await takeNewest(store, sought, likely, request)
      : await enough(store, sought, request);
    const nearest = await scored(store, taken, wanted);
    const ordered =
      request.rerank && !byDate
        ? await rerank(nearest, { store, reader, text: query.text, vector: await sought.vector })
        : nearest;
    const found = byDate ? ordered : falling(ordered).slice(request.offset, request.offset + request.limit);
    const forms = formsOf(query.words);
    const match = (some: Selection) => matching(store, understood, about, some);
    return {
      query: request.q,
      mode: request.mode,
      relevance: relevanceOf((byDate ? likely : nearest)[0]?.score ?? null),
      hits: found.map((one, at) => toHit(one, request.offset + at, forms, request.explain)),
      total,
      ...((request.from ?? request.to) !== undefined && {
        undatedExcluded: sought.selection.undatedExcluded,
      }),
      ...(request.facets && { about: likely.length, facets: await facetsOf(store, { filter, match }) }),
      corrections: query.corrections,
      tookMs: Number((performance.now() - began).toFixed(1)),
    };
  };
}
