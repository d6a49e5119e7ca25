import type { Database } from 'better-sqlite3';
import { stemmer } from 'stemmer';

/*
 * A word's postings say of each passage that holds it, in order of row, how often its title, heading and text do:
 *
 *     row, title × 2¹⁶ + heading × 2⁸ + text, row, …
 *
 * as 32-bit integers, each count at most 255.
 */
const ONE_IN_COLUMN = [2 ** 16, 2 ** 8, 1] as const;
const MOST = 255;

/** A passage's tokens: those of its title, its heading and its text. */
type Columns = readonly [readonly string[], readonly string[], readonly string[]];

interface PostingsWriter {
  /** Rows come in ascending order. */
  add(row: number, columns: Columns): void;
  /** Writes all. */
  finish(): void;
}

/** Collects all postings in memory, about 150 MB for 100,000 passages, and writes them in the end. */
export function createPostingsWriter(db: Database): PostingsWriter {
  const insertLength = db.prepare('INSERT INTO lengths VALUES (?, ?)');
  const insertPostings = db.prepare('INSERT INTO postings VALUES (?, ?)');
  const byStem = new Map<string, number[]>();
  const byToken = new Map<string, number[]>();

  function postingsOf(token: string): number[] {
    const known = byToken.get(token);
    if (known) return known;
    const stem = stemmer(token);
    const postings = byStem.get(stem) ?? [];
    byStem.set(stem, postings);
    byToken.set(token, postings);
    return postings;
  }

  return {
    add(row, columns) {
      insertLength.run(row, columns[0].length + columns[1].length + columns[2].length);
      columns.forEach((tokens, column) => {
        for (const token of tokens) count(postingsOf(token), row, column);
      });
    },
    finish() {
      for (const [stem, postings] of byStem)
        insertPostings.run(stem, Buffer.from(Uint32Array.from(postings).buffer));
    },
  };
}

/** Counts a token in a column of the last row, or of a new one. */
function count(postings: number[], row: number, column: number): void {
  const last = postings.length - 2;
  const one = ONE_IN_COLUMN[column]!;
  if (postings[last] !== row) postings.push(row, one);
  else if (((postings[last + 1]! / one) & MOST) < MOST) postings[last + 1]! += one;
}

/** Prepares reading the postings of a stem, as the integers they are; none for an unknown one. */
export function preparePostings(db: Database): (stem: string) => Uint32Array {
  const read = db.prepare<[string], Buffer>('SELECT postings FROM postings WHERE stem = ?').pluck();
  return (stem) => {
    const bytes = read.get(stem);
    if (bytes === undefined) return new Uint32Array();
    // Copied, because the integers must begin at a multiple of four.
    return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  };
}

/** The counts of a posting, each times its column's weight. */
export function weigh(counts: number, weights: { title: number; heading: number; text: number }): number {
  return (
    (counts >> 16) * weights.title + ((counts >> 8) & MOST) * weights.heading + (counts & MOST) * weights.text
  );
}
