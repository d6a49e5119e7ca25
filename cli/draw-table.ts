import Table from 'cli-table3';
import type { Cell } from '../server/exports/cell.js';
import type { Listing } from '../server/operations/listing.js';

/** What a column of numbers or dates needs; the rest is shared by those of words. */
const NARROW = 12;
const EDGES = 1;

function isNarrow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => String(cell ?? '').length <= NARROW - 2);
}

/** Columns of words share what the narrow ones leave. */
function widths(columns: readonly (readonly Cell[])[], width: number): readonly number[] {
  const narrow = columns.map(isNarrow);
  const wide = narrow.filter((one) => !one).length;
  const left = width - EDGES - columns.length - narrow.filter(Boolean).length * NARROW;
  return narrow.map((one) => (one ? NARROW : Math.max(NARROW, Math.floor(left / wide))));
}

/** Draws things as a table that fits a terminal. Control characters of a text could move its cursor: they are left out. */
export function drawTable({ columns, shown }: Listing, things: readonly object[], width: number): string {
  const cells = things.map((thing) => shown.map((name) => columns[name]!(thing as never)));
  const across = shown.map((name, at) => [name, ...cells.map((row) => row[at]!)]);
  const table = new Table({
    head: [...shown],
    colWidths: [...widths(across, width)],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...cells.map((row) => row.map((cell) => String(cell ?? '').replace(/\p{Cc}+/gu, ' '))));
  return table.toString();
}
