import type { Database } from 'better-sqlite3';
import { stem } from '../../language/stem.js';
import { createIntegers, type Integers } from './integers.js';
import { keepLatest } from './keep-latest.js';

/*
 * All tokens of the collection are numbered in the order of row, title, heading and text; behind each column one
 * number is left out, so that nothing is side by side across its end. A stem has two lists, of 32-bit integers:
 *
 *     places:    the numbers of its tokens, ascending
 *     postings:  row, title × 2¹⁶ + heading × 2⁸ + text, row, …
 *
 * The postings say of each passage that holds the stem, in order of row, how often its columns do, each count at
 * most 255. They could be worked out from the places, as those of a phrase are; kept, they are read at once.
 */
export const COLUMNS = 3;
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

interface Lists {
  readonly places: Integers;
  readonly postings: Integers;
}

/** Collects all lists in memory, about 200 MB for 100,000 passages, and writes them in the end. */
export function createPostingsWriter(db: Database): PostingsWriter {
  const insertLengths = db.prepare('INSERT INTO lengths VALUES (?, ?, ?, ?)');
  const insertPostings = db.prepare('INSERT INTO postings VALUES (?, ?, ?)');
  const byStem = new Map<string, Lists>();
  let place = 0;

  function listsOf(token: string): Lists {
    const name = stem(token);
    const known = byStem.get(name);
    if (known) return known;
    const lists = { places: createIntegers(), postings: createIntegers() };
    byStem.set(name, lists);
    return lists;
  }

  return {
    add(row, columns) {
      insertLengths.run(row, ...columns.map(({ length }) => length));
      columns.forEach((tokens, column) => {
        for (const token of tokens) {
          const { places, postings } = listsOf(token);
          places.push(place++);
          count(postings, row, column);
        }
        place++;
      });
    },
    finish() {
      for (const [name, { places, postings }] of byStem)
        insertPostings.run(name, postings.bytes(), places.bytes());
    },
  };
}

/** Counts a token in a column of the last row, or of a new one. */
export function count(postings: Integers, row: number, column: number): void {
  const last = postings.length - 2;
  const one = ONE_IN_COLUMN[column]!;
  if (last < 0 || postings.at(last) !== row) {
    postings.push(row);
    postings.push(one);
  } else if (((postings.at(last + 1) / one) & MOST) < MOST) {
    postings.set(last + 1, postings.at(last + 1) + one);
  }
}

/** How many integers of each kind of list are remembered: four bytes each. */
const KEPT = 4_000_000;

const NONE = new Uint32Array();

/** Prepares reading the postings and the places of stems, as the integers they are; none for an unknown one. */
export function preparePostings(db: Database) {
  const postings = db.prepare<[string], Buffer>('SELECT postings FROM postings WHERE stem = ?').pluck();
  const places = db.prepare<[string], Buffer>('SELECT places FROM postings WHERE stem = ?').pluck();
  const kept = (read: (name: string) => Buffer | undefined) =>
    keepLatest((name) => integersOf(read(name)), sizeOf, KEPT);
  return {
    postingsOf: kept((name) => postings.get(name)),
    placesOf: kept((name) => places.get(name)),
  };
}

/** Copied, because the integers must begin at a multiple of four. */
function integersOf(bytes: Buffer | undefined): Uint32Array {
  if (bytes === undefined) return NONE;
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** One more than its integers, so that what is known to be nowhere does not count as nothing. */
function sizeOf({ length }: Uint32Array): number {
  return length + 1;
}

/** The counts of a posting, each times its column's weight. */
export function weigh(counts: number, weights: { title: number; heading: number; text: number }): number {
  return (
    (counts >> 16) * weights.title + ((counts >> 8) & MOST) * weights.heading + (counts & MOST) * weights.text
  );
}
