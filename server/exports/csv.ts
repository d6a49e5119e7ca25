import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cell.js';
import type { Listed } from './formats.js';

const OPTIONS = { escape_formulas: true, record_delimiter: 'windows' } as const;

/** One row as RFC 4180 has it. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvRow = (cells: readonly Cell[]) => stringify([cells], OPTIONS);

/** A table for a spreadsheet, with the mark by which it knows UTF-8. */
export function* writeCsv({ listing, things }: Listed): Generator<string> {
  yield `\ufeff${csvRow(Object.keys(listing.columns))}`;
  for (const thing of things)
    yield csvRow(Object.values(listing.columns).map((read) => read(thing as never)));
}
