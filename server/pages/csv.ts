import type { Cell } from '../exports/cell.js';
import { csvRow } from '../exports/csv.js';

/** A table to be opened in a spreadsheet: the names of its columns, then its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table for a spreadsheet, with the mark by which it knows UTF-8. */
export function csv({ columns, rows }: Table): string {
  return `\ufeff${[columns, ...rows].map(csvRow).join('')}`;
}
