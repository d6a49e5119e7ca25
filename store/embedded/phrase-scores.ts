import type { Database } from 'better-sqlite3';
import { COLUMN_WEIGHTS } from './bm25.js';

/** The passages that hold a phrase, with its part of their BM25. */
interface PhraseScores {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

type FindScores = (query: string) => PhraseScores;

/** How many passages' scores are kept: 12 bytes each, so about 12 MB. */
const KEPT = 1_000_000;

/**
 * Prepares BM25 for phrases, by FTS5. The phrases that are asked for are mostly the same, those of the table of
 * synonyms, and a phrase's part does not depend on the rest of the query: so the latest are kept.
 */
export function preparePhraseScores(db: Database): FindScores {
  const { title, heading, text } = COLUMN_WEIGHTS;
  const scored = db
    .prepare<[number, number, number, string], [number, number]>(
      // FTS5 gives better matches smaller numbers, all below 0.
      'SELECT rowid, -bm25(passage_index, ?, ?, ?) FROM passage_index WHERE passage_index MATCH ?',
    )
    .raw();
  return keepLatest((query) => {
    const matches = scored.all(title, heading, text, query);
    return {
      rows: Uint32Array.from(matches, ([row]) => row),
      scores: Float64Array.from(matches, ([, score]) => score),
    };
  });
}

/** The ones that have not been asked for longest give way. A Map keeps its keys in order. */
function keepLatest(find: FindScores): FindScores {
  const kept = new Map<string, PhraseScores>();
  let size = 0;
  return (query) => {
    const found = kept.get(query) ?? find(query);
    size += kept.delete(query) ? 0 : found.rows.length;
    kept.set(query, found);
    for (const [oldest, { rows }] of kept) {
      if (size <= KEPT) break;
      kept.delete(oldest);
      size -= rows.length;
    }
    return found;
  };
}
