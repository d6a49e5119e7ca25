import type { Span } from '../../language/span.js';
import type { Passage, Store } from '../../store/store.js';
import type { Hit } from './answer.js';
import type { Wanted } from './calibrate.js';
import { cite } from './citation.js';
import { reasonsFor } from './explain.js';
import { type Forms, formsOf, intoPassage, matchedWords } from './highlight.js';
import type { Query } from './query.js';
import type { Candidate } from './rank.js';
import { type Found, falling, scored } from './scored.js';
import { take } from './take.js';

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

/** @param index from 0 in the whole list */
export function toHit(found: Found, index: number, forms: Forms, explain: boolean): Hit {
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
