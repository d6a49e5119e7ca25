import type { Database, Statement } from 'better-sqlite3';
import type { Concept, KeywordMatches, Selection } from '../store.js';
import { best } from './best.js';
import { phrase } from './match.js';

/** How much a word counts in each column. Read when a store is opened, so that a script can fit them. */
export const COLUMN_WEIGHTS = { title: 2, heading: 1.5, text: 1 };

/** The passages that hold one phrase, with its part of their BM25. */
interface Postings {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

/** How many postings are kept: 12 bytes each, so about 24 MB. */
const KEPT_POSTINGS = 2_000_000;

type FindPostings = (query: string) => Postings;

export type KeywordSearch = (
  concepts: readonly Concept[],
  selection: Selection,
  depth: number,
) => KeywordMatches;

/**
 * Prepares BM25 search over `count` passages.
 *
 * The score of a query is the sum of the scores of its phrases, and those do not depend on the query: so each
 * phrase is asked of FTS5 once and kept. A question of ten words at 10,000 passages takes a tenth of the time of
 * one FTS5 query for them all, which works out every score of every common word again.
 */
export function prepareKeyword(db: Database, count: number): KeywordSearch {
  const postingsOf = keepRecent(prepareScoring(db));
  const allRows = Uint32Array.from({ length: count }, (_, row) => row);
  return (concepts, selection, depth) => {
    const scores = sum([...queriesOf(concepts)].map(postingsOf), count);
    const rows = (selection.rows ?? allRows).filter((row) => scores[row]! > 0);
    return { best: best(rows, (row) => scores[row]!, depth), total: rows.length };
  };
}

function queriesOf(concepts: readonly Concept[]): ReadonlySet<string> {
  return new Set(
    concepts
      .flat()
      .map(phrase)
      .filter((query) => query !== null),
  );
}

/** FTS5 gives better matches smaller numbers, all below 0. */
function prepareScoring(db: Database): FindPostings {
  const { title, heading, text } = COLUMN_WEIGHTS;
  const scored: Statement<[number, number, number, string], [number, number]> = db
    .prepare<[number, number, number, string], [number, number]>(
      'SELECT rowid, -bm25(passage_index, ?, ?, ?) FROM passage_index WHERE passage_index MATCH ?',
    )
    .raw();
  return (query) => {
    const matches = scored.all(title, heading, text, query);
    return {
      rows: Uint32Array.from(matches, ([row]) => row),
      scores: Float64Array.from(matches, ([, score]) => score),
    };
  };
}

function sum(all: readonly Postings[], count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const { rows, scores } of all) {
    for (let i = 0; i < rows.length; i++) sums[rows[i]!]! += scores[i]!;
  }
  return sums;
}

/** Remembers postings; the ones that have not been asked for longest give way. A Map keeps its keys in order. */
function keepRecent(find: FindPostings): FindPostings {
  const kept = new Map<string, Postings>();
  let size = 0;
  return (query) => {
    const postings = kept.get(query) ?? find(query);
    size += kept.delete(query) ? 0 : postings.rows.length;
    kept.set(query, postings);
    for (const [oldest, { rows }] of kept) {
      if (size <= KEPT_POSTINGS) break;
      kept.delete(oldest);
      size -= rows.length;
    }
    return postings;
  };
}
