import type { Fragment, PrintedLine } from './fragment.js';
import { linesOf, rowsOf } from './lines.js';

/** What a column of prose has at least; cells of a table are shorter. */
const COLUMN_LINES = 4;
const COLUMN_CHARACTERS = 20;

const sizeOf = (fragments: readonly Fragment[]) =>
  fragments.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(fragments.length / 2)] ?? 10;

/**
 * The lines of a page in the order of reading: parted into columns where a gap runs down between two stretches of
 * prose, and into what stands above, beside and below such columns (the recursive X-Y cut of Nagy and Seth, 1984).
 */
export function readingOrder(fragments: readonly Fragment[]): readonly PrintedLine[] {
  return fragments.length === 0 ? [] : order(onBaselines(withoutDoubles(fragments)), 0);
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

const SMALL = 0.9;
const RAISED = 0.6;

/** Raised digits, such as those of footnotes, stand with the word that they follow. */
function onBaselines(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.map((one) => {
    if (!/^\d{1,3}$/.test(one.text.trim())) return one;
    const word = fragments.find(
      ({ right, base, size }) =>
        one.size < SMALL * size &&
        Math.abs(one.left - right) < 0.3 * size &&
        base - one.base > 0 &&
        base - one.base < RAISED * size,
    );
    return word ? { ...one, base: word.base } : one;
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
const MOST_COLUMNS = 4;
const MOST_BLANKS = 20;
const BLANK = 1.7;

/** The columns of prose that hold most words; null where there are none. */
function findColumns(fragments: readonly Fragment[], deeper = MOST_COLUMNS - 2): Columns | null {
  const gutters = guttersOf(fragments);
  const crossed = gutters.map((gutter) => ({
    gutter,
    edges: fragments
      .filter(({ left, right }) => left < gutter - SLACK && right > gutter + SLACK)
      .map(({ base }) => base),
  }));
  const between = crossed.flatMap(({ gutter, edges }) => zonesOf(gutter, [-1e9, ...edges, 1e9], 1));
  const found = widest(fragments, between, deeper);
  if (found) return found;
  // What follows on columns, such as a table, may leave their gutter free: a blank across the page ends them, too.
  const blanks = blanksOf(fragments);
  if (blanks.length === 0 || blanks.length > MOST_BLANKS) return null;
  const parted = crossed.flatMap(({ gutter, edges }) =>
    zonesOf(gutter, [-1e9, ...edges, ...blanks, 1e9], blanks.length + 1).filter(
      (zone) =>
        !edges.some((edge) => edge > zone.top && edge < zone.bottom) &&
        endsBeside(fragments, zone, blanks.findLast((blank) => blank < zone.bottom) ?? zone.top),
    ),
  );
  return widest(fragments, parted, deeper);
}

/** Whether the last stretch of a zone has words in both columns: a heading below them stands in one alone. */
function endsBeside(fragments: readonly Fragment[], { gutter, bottom }: Columns, from: number): boolean {
  const last = fragments.filter(({ base }) => base > from && base < bottom);
  return last.some(({ right }) => right <= gutter + SLACK) && last.some(({ left }) => left >= gutter - SLACK);
}

/** The stretches from edge to edge, over at most so many of them. */
function zonesOf(gutter: number, edges: readonly number[], most: number): readonly Columns[] {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  return sorted.flatMap((top, at) =>
    sorted.slice(at + 1, at + 1 + most).map((bottom) => ({ gutter, top, bottom })),
  );
}

function widest(fragments: readonly Fragment[], zones: readonly Columns[], deeper: number): Columns | null {
  const sized = zones.map((zone) => {
    const inside = fragments.filter(({ base }) => base > zone.top && base < zone.bottom);
    return { zone, inside, words: inside.reduce((sum, { text }) => sum + text.length, 0) };
  });
  const likely = sized.filter(({ inside }) => inside.length >= 2 * COLUMN_LINES);
  const found = likely
    .sort((a, b) => b.words - a.words)
    .find(({ zone: { gutter }, inside }) =>
      [
        inside.filter(({ right }) => right <= gutter + SLACK),
        inside.filter(({ right }) => right > gutter + SLACK),
      ].every((side) => isProse(side) || (deeper > 0 && findColumns(side, deeper - 1) !== null)),
    );
  return found?.zone ?? null;
}

/** Where nothing stands across the page for more than a line. */
function blanksOf(fragments: readonly Fragment[]): readonly number[] {
  const bases = rowsOf(fragments).map(([first]) => first!.base);
  const steps = bases
    .slice(1)
    .map((base, at) => ({ step: base - bases[at]!, middle: (base + bases[at]!) / 2 }));
  const usual = steps.map(({ step }) => step).sort((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0;
  return steps.flatMap(({ step, middle }) => (step > BLANK * usual ? [middle] : []));
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

/** Long lines, many of which go on with the sentence of the one above: what fills cells of a table begins anew. */
function isProse(column: readonly Fragment[]): boolean {
  const lines = linesOf(column);
  const long = lines.filter(({ text, cells }) => text.length >= COLUMN_CHARACTERS && cells.length === 1);
  const goingOn = lines.filter(({ text }) => /^\p{Ll}/u.test(text));
  return (
    lines.length >= COLUMN_LINES && long.length >= 0.6 * lines.length && goingOn.length >= 0.25 * lines.length
  );
}
