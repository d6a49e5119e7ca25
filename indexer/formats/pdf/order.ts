import type { Fragment, PrintedLine } from './fragment.js';

/** What a column of prose has at least; cells of a table are shorter. */
const COLUMN_LINES = 4;
const COLUMN_CHARACTERS = 20;
const CELL_GAP = 1.2;
const WORD_GAP = 0.15;

const sizeOf = (fragments: readonly Fragment[]) =>
  fragments.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(fragments.length / 2)] ?? 10;

/**
 * The lines of a page in the order of reading: parted into columns where a gap runs down between two stretches of
 * prose, and into what stands above, beside and below such columns (the recursive X-Y cut of Nagy and Seth, 1984).
 */
export function readingOrder(fragments: readonly Fragment[]): readonly PrintedLine[] {
  return fragments.length === 0 ? [] : order(withoutDoubles(fragments), 0);
}

/** Bold print is often the same words printed twice, a hair apart. */
function withoutDoubles(fragments: readonly Fragment[]): readonly Fragment[] {
  const seen = new Map<string, Fragment[]>();
  return fragments.filter((one) => {
    const alike = seen.get(one.text) ?? [];
    const again = alike.some(
      (other) =>
        Math.abs(other.left - one.left) < 0.15 * one.size &&
        Math.abs(other.base - one.base) < 0.15 * one.size,
    );
    if (!again) seen.set(one.text, [...alike, one]);
    return !again;
  });
}

const DEEPEST = 12;

function order(fragments: readonly Fragment[], depth: number): readonly PrintedLine[] {
  const columns = depth < DEEPEST ? findColumns(fragments) : null;
  if (!columns) return linesOf(fragments);
  const { gutter, top, bottom } = columns;
  const inside = fragments.filter(({ base }) => base > top && base < bottom);
  const parts = [
    fragments.filter(({ base }) => base <= top),
    inside.filter(({ right }) => right <= gutter + SLACK),
    inside.filter(({ right }) => right > gutter + SLACK),
    fragments.filter(({ base }) => base >= bottom),
  ];
  return parts.flatMap((part) => order(part, depth + 1));
}

/** A gap that runs down between two columns, and between which lines that cross it. */
interface Columns {
  readonly gutter: number;
  readonly top: number;
  readonly bottom: number;
}

const SLACK = 1;
const MOST_GUTTERS = 6;

/** The columns of prose that hold most words; null where there are none. */
function findColumns(fragments: readonly Fragment[]): Columns | null {
  let best: (Columns & { readonly words: number }) | null = null;
  for (const gutter of guttersOf(fragments)) {
    const crossing = fragments.filter(({ left, right }) => left < gutter - SLACK && right > gutter + SLACK);
    const edges = [-1e9, ...crossing.map(({ base }) => base).sort((x, y) => x - y), 1e9];
    for (const [at, top] of edges.slice(0, -1).entries()) {
      const bottom = edges[at + 1]!;
      const inside = fragments.filter(({ base }) => base > top && base < bottom);
      const words = inside.reduce((sum, { text }) => sum + text.length, 0);
      if (words <= (best?.words ?? 0) || inside.length < 2 * COLUMN_LINES) continue;
      const sides = [
        inside.filter(({ right }) => right <= gutter + SLACK),
        inside.filter(({ right }) => right > gutter + SLACK),
      ];
      if (sides.every(isProse)) best = { gutter, top, bottom, words };
    }
  }
  return best;
}

/** Where gaps between words stand above each other most often. */
function guttersOf(fragments: readonly Fragment[]): readonly number[] {
  const size = sizeOf(fragments);
  const counts = new Map<number, number>();
  for (const row of rowsOf(fragments)) {
    const sorted = [...row].sort((x, y) => x.left - y.left);
    sorted.slice(1).forEach(({ left }, at) => {
      if (left - sorted[at]!.right < 0.6 * size) return;
      // The right column begins at one place, wherever the lines of the left one end.
      const place = Math.round(left - SLACK - 1);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    });
  }
  const lefts = new Map<number, number>();
  for (const { left } of fragments) {
    const place = Math.round(left - SLACK - 1);
    lefts.set(place, (lefts.get(place) ?? 0) + 1);
  }
  // Columns whose lines do not stand side by side share no row: where many lines begin tells of them too.
  for (const [place, count] of lefts)
    if (count >= COLUMN_LINES) counts.set(place, (counts.get(place) ?? 0) + count);
  return [...counts]
    .sort((x, y) => y[1] - x[1])
    .slice(0, MOST_GUTTERS)
    .map(([place]) => place);
}

function isProse(column: readonly Fragment[]): boolean {
  const lines = linesOf(column);
  const long = lines.filter(({ text, cells }) => text.length >= COLUMN_CHARACTERS && cells.length === 1);
  return lines.length >= COLUMN_LINES && long.length >= 0.6 * lines.length;
}

/** Fragments that share a baseline, joined with the spaces that the page shows. */
function linesOf(fragments: readonly Fragment[]): readonly PrintedLine[] {
  return rowsOf(fragments).map(lineOf);
}

function rowsOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const rows: Fragment[][] = [];
  for (const one of [...fragments].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    // A raised digit belongs to its line, and is smaller.
    const [first] = row ?? [];
    if (row && first && Math.abs(first.base - one.base) < 0.45 * Math.max(first.size, one.size))
      row.push(one);
    else rows.push([one]);
  }
  return rows;
}

function lineOf(row: readonly Fragment[]): PrintedLine {
  const sorted = [...row].sort((a, b) => a.left - b.left);
  const size = Math.max(...sorted.map((one) => one.size));
  const cells: { text: string; left: number; right: number }[] = [];
  for (const { text, left, right } of sorted) {
    const cell = cells.at(-1);
    const gap = cell ? left - cell.right : 0;
    if (!cell || gap > CELL_GAP * size) cells.push({ text, left, right });
    else {
      cell.text += (gap > WORD_GAP * size && !/\s$/.test(cell.text) && !/^\s/.test(text) ? ' ' : '') + text;
      cell.right = Math.max(cell.right, right);
    }
  }
  const shown = cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }));
  const { base } = sorted.reduce((big, one) => (one.size > big.size ? one : big));
  const text = shown.map((cell) => cell.text).join(' | ');
  return { text, left: shown[0]!.left, right: shown.at(-1)!.right, base, size, cells: shown };
}
