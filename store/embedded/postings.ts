import type { Database } from 'better-sqlite3';
import { stemOf } from './match.js';

/*
 * A posting says how often a passage holds a word in its title, heading and text. It is one number:
 * row × 2²⁴ + title × 2¹⁶ + heading × 2⁸ + text, each count at most 255; a word's postings are 64-bit floats,
 * which hold such numbers exactly, in order of row.
 */
const ROW = 2 ** 24;
const COLUMNS = [2 ** 16, 2 ** 8, 1] as const;
const MOST = 255;

/** A passage's tokens: those of its title, its heading and its text. */
export type Columns = readonly [readonly string[], readonly string[], readonly string[]];

export interface Posting {
  readonly row: number;
  readonly title: number;
  readonly heading: number;
  readonly text: number;
}

export interface PostingsWriter {
  /** Rows come in ascending order. */
  add(row: number, columns: Columns): void;
  /** Writes all. */
  finish(): void;
}

/** Collects every word's postings in memory, 8 bytes each, and writes them in the end. */
export function createPostingsWriter(db: Database): PostingsWriter {
  const insertLength = db.prepare('INSERT INTO lengths VALUES (?, ?)');
  const insertPostings = db.prepare('INSERT INTO postings VALUES (?, ?)');
  const postings = new Map<string, number[]>();
  return {
    add(row, columns) {
      insertLength.run(row, columns.flat().length);
      for (const [stem, counts] of countStems(columns)) {
        const ofStem = postings.get(stem) ?? [];
        ofStem.push(row * ROW + counts);
        postings.set(stem, ofStem);
      }
    },
    finish() {
      for (const [stem, numbers] of postings) insertPostings.run(stem, Buffer.from(Float64Array.from(numbers).buffer));
    },
  };
}

function countStems(columns: Columns): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  columns.forEach((tokens, column) => {
    const one = COLUMNS[column]!;
    for (const stem of tokens.map(stemOf)) {
      const before = counts.get(stem) ?? 0;
      if (Math.floor(before / one) % (MOST + 1) < MOST) counts.set(stem, before + one);
    }
  });
  return counts;
}

/** Prepares reading the postings of a stem, as the numbers they are; none for an unknown one. */
export function preparePostings(db: Database): (stem: string) => Float64Array {
  const read = db.prepare<[string], Buffer>('SELECT postings FROM postings WHERE stem = ?').pluck();
  return (stem) => {
    const bytes = read.get(stem);
    // Copied, because floats must begin at a multiple of eight.
    return bytes ? new Float64Array(Uint8Array.from(bytes).buffer) : new Float64Array();
  };
}

export function rowOf(posting: number): number {
  return Math.floor(posting / ROW);
}

/** The counts of a posting, each times its column's weight. */
export function weigh(posting: number, weights: { title: number; heading: number; text: number }): number {
  const counts = posting % ROW;
  return (counts >> 16) * weights.title + ((counts >> 8) & MOST) * weights.heading + (counts & MOST) * weights.text;
}
