import { weigh } from './postings.js';

/** How much a word counts in each column. Read when a store is opened, so that a script can fit them. */
export const COLUMN_WEIGHTS = { title: 2, heading: 1.5, text: 1 };

/** As in FTS5's bm25(), whose results these are. */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** Adds the part of the BM25 that postings make up, times a weight, to every passage's score, by row. */
type AddPostings = (postings: Uint32Array, weight: number, scores: Float64Array) => void;

/**
 * Prepares BM25 of a word or a phrase:
 *
 *     idf · f · (K1 + 1) / (f + K1 · (1 − B + B · length / mean length)),  idf = ln((N − n + ½) / (n + ½))
 *
 * over N passages of which n hold it, f times, each time counted with its column's weight. FTS5 gives the same
 * numbers, but at 10,000 passages it takes 25 ms for a word that most of them hold, for this is 0.1 ms.
 *
 * @param lengths of the passages, in tokens
 */
export function prepareBm25(lengths: Uint32Array): AddPostings {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const penalties = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
  const weights = { ...COLUMN_WEIGHTS };

  return (postings, weight, scores) => {
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
