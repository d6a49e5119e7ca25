import type { Database } from 'better-sqlite3';
import { COLUMNS } from './postings.js';

/** How long the passages are, in tokens. */
interface Lengths {
  /** Of title, heading and text together, by row. */
  readonly lengths: Uint32Array;
  /** The number of each column's first token (see postings.ts), and in the end the first number that is none. */
  readonly columnStarts: Uint32Array;
}

/** Reads the lengths of `count` passages. */
export function readLengths(db: Database, count: number): Lengths {
  const lengths = new Uint32Array(count);
  const columnStarts = new Uint32Array(COLUMNS * count + 1);
  const rows = db
    .prepare<[], readonly number[]>('SELECT title, heading, text FROM lengths ORDER BY row')
    .raw();
  let column = 0;
  for (const columns of rows.iterate()) {
    for (const length of columns) {
      lengths[Math.floor(column / COLUMNS)]! += length;
      columnStarts[column + 1] = columnStarts[column]! + length + 1;
      column++;
    }
  }
  return { lengths, columnStarts };
}
