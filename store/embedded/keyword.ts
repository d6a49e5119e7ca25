import type { Database } from 'better-sqlite3';
import { stem } from '../../language/stem.js';
import type { Concept, KeywordMatches, Selection } from '../store.js';
import { best } from './best.js';
import { prepareBm25 } from './bm25.js';
import { readLengths } from './lengths.js';
import { tokensOf, wordsOf } from './match.js';
import { preparePhrases } from './phrases.js';
import { preparePostings } from './postings.js';

type KeywordSearch = (concepts: readonly Concept[], selection: Selection, depth: number) => KeywordMatches;

/** Prepares BM25 search over `count` passages; see Store.keyword. A passage's score is the sum over all it holds. */
export function prepareKeyword(db: Database, count: number): KeywordSearch {
  const { lengths, columnStarts } = readLengths(db, count);
  const { postingsOf, placesOf } = preparePostings(db);
  const phrasePostingsOf = preparePhrases(placesOf, columnStarts);
  const addPostings = prepareBm25(lengths);
  const allRows = Uint32Array.from({ length: count }, (_, row) => row);
  // Kept from call to call, as what they hold is: memory that is new each time costs more than the search.
  const scores = new Float64Array(count);
  const matching = prepareMatching(count);

  return (concepts, selection, depth) => {
    scores.fill(0);
    for (const [stems, weight] of formsOf(concepts))
      addPostings((stems.includes(' ') ? phrasePostingsOf : postingsOf)(stems), weight, scores);
    const rows = matching(selection.rows ?? allRows, scores);
    return { best: best(rows, scores, depth), total: rows.length };
  };
}

/**
 * The forms as stems joined by spaces, with their weights, so that none counts twice: where two concepts share
 * one, the larger weight holds.
 */
function formsOf(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const { forms: texts, weight } of concepts) {
    for (const text of texts) {
      const stems = tokensOf(wordsOf(text)).map(stem).join(' ');
      if (stems !== '' && weight > (forms.get(stems) ?? 0)) forms.set(stems, weight);
    }
  }
  return forms;
}

/** Prepares the choice of the rows with a score. They hold until the next call. */
function prepareMatching(most: number) {
  const found = new Uint32Array(most);
  return (rows: Uint32Array, scores: Float64Array) => {
    let count = 0;
    for (let i = 0; i < rows.length; i++) if (scores[rows[i]!]! > 0) found[count++] = rows[i]!;
    return found.subarray(0, count);
  };
}
