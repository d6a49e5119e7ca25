import type { Database } from 'better-sqlite3';
import { preparePostings, weigh } from './postings.js';

/** How much a word counts in each column. Read when a store is opened, so that a script can fit them. */
export const COLUMN_WEIGHTS = { title: 2, heading: 1.5, text: 1 };

/** As in FTS5's bm25(), whose results these are. */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** Adds a stem's part of the BM25, times a weight, to every passage's score, by row. */
type AddStem = (stem: string, weight: number, scores: Float64Array) => void;

/**
 * Prepares BM25 for single words:
 *
 *     idf · f · (K1 + 1) / (f + K1 · (1 − B + B · length / mean length)),  idf = ln((N − n + ½) / (n + ½))
 *
 * over N passages of which n hold the word, f times, each time counted with its column's weight. FTS5 gives the
 * same numbers, but at 10,000 passages it takes 25 ms for a word that most of them hold, for this is 0.1 ms.
 */
export function prepareBm25(db: Database): AddStem {
  const postingsOf = preparePostings(db);
  const lengths = db.prepare<[], number>('SELECT tokens FROM lengths ORDER BY row').pluck().all();
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const penalties = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
  const weights = { ...COLUMN_WEIGHTS };

  return (stem, weight, scores) => {
    const postings = postingsOf(stem);
    const factor = weight * idf(lengths.length, postings.length / 2) * (K1 + 1);
    for (let i = 0; i < postings.length; i += 2) {
      const row = postings[i]!;
      const frequency = weigh(postings[i + 1]!, weights);
      scores[row]! += (factor * frequency) / (frequency + penalties[row]!);
    }
  };
}

function idf(passages: number, holding: number): number {
  return Math.max(LEAST_IDF, Math.log((passages - holding + 0.5) / (holding + 0.5)));
}
