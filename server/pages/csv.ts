import { stringify } from 'csv-stringify/sync';

/** A table to be opened in a spreadsheet: the names of its columns, then its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Writes a table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it, by which it stays text.
 */
export function csv({ columns, rows }: Table): string {
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
