import type { Fragment, PrintedLine } from './fragment.js';

const CELL_GAP = 1.2;
/** Between full cells of a table only a narrow gap is left, but above each other they begin at one place. */
const NARROW_GAP = 0.7;
/** The number of a row or an entry stands further from its words than words from each other. */
const MARKER_GAP = 3;
/** Less than this parts the words of a line that is spread out to the margin. */
const SPREAD_GAP = 2.5;
const WORD_GAP = 0.15;
const OFTEN = 3;
const SAME_PLACE = 1.5;

type Row = readonly Fragment[];

/** Fragments that share a baseline, joined with the spaces that the page shows. */
export function linesOf(fragments: readonly Fragment[]): readonly PrintedLine[] {
  const rows = rowsOf(fragments);
  const starts = cellStarts(rows);
  const lines = rows.map((row) => lineOf(row, starts));
  return lines.map((line, at) =>
    isSpreadOut(line, [lines[at - 1], lines[at + 1]], starts) ? inOneCell(line) : line,
  );
}

/** Print that fills its lines spreads the words of some as far apart as cells: such a line is as wide as its neighbour. */
function isSpreadOut(
  { cells, left, right, size }: PrintedLine,
  neighbours: readonly (PrintedLine | undefined)[],
  starts: readonly number[],
): boolean {
  const apart = cells.slice(1).every((cell, at) => {
    const isColumn = starts.some((start) => Math.abs(start - cell.left) < SAME_PLACE);
    return cell.left - cells[at]!.right < SPREAD_GAP * size && !isColumn;
  });
  const isProse = (other: PrintedLine | undefined) =>
    other?.cells.length === 1 &&
    Math.abs(other.left - left) < SAME_PLACE &&
    Math.abs(other.right - right) < SAME_PLACE;
  return cells.length > 1 && apart && neighbours.some(isProse);
}

function inOneCell(line: PrintedLine): PrintedLine {
  const text = line.cells.map((cell) => cell.text).join(' ');
  return { ...line, text, cells: [{ text, left: line.left, right: line.right }] };
}

/** Fragments by baseline, each row from left to right. */
export function rowsOf(fragments: readonly Fragment[]): readonly Row[] {
  const rows: Fragment[][] = [];
  for (const one of [...fragments].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    // A raised digit belongs to its line, and is smaller.
    const [first] = row ?? [];
    if (row && first && Math.abs(first.base - one.base) < 0.45 * Math.max(first.size, one.size))
      row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

const sizeOf = (row: Row) => Math.max(...row.map(({ size }) => size));

/** Where cells begin that a narrow gap parts from the one before: at one place in several rows, and no word lies across. */
function cellStarts(rows: readonly Row[]): readonly number[] {
  const gaps = rows.flatMap((row) => {
    const size = sizeOf(row);
    return row.slice(1).flatMap(({ left, base }, at) => {
      const gap = (left - row[at]!.right) / size;
      return gap > NARROW_GAP ? [{ left, base, wide: gap > CELL_GAP }] : [];
    });
  });
  return gaps.flatMap(({ left }) => {
    const others = gaps.filter((other) => Math.abs(other.left - left) < SAME_PLACE);
    const often = others.length >= OFTEN || (others.length > 1 && others.some(({ wide }) => wide));
    const [top, bottom] = [
      Math.min(...others.map(({ base }) => base)),
      Math.max(...others.map(({ base }) => base)),
    ];
    const across = rows.some((row) =>
      row.some(
        (one) => one.base >= top && one.base <= bottom && one.left < left - SAME_PLACE && one.right > left,
      ),
    );
    return often && !across ? [left] : [];
  });
}

function lineOf(row: Row, starts: readonly number[]): PrintedLine {
  const size = sizeOf(row);
  const cells: { left: number; right: number; parts: Fragment[] }[] = [];
  for (const one of row) {
    const cell = cells.at(-1);
    const gap = cell ? (one.left - cell.right) / size : Number.POSITIVE_INFINITY;
    const begins = gap > NARROW_GAP && starts.some((start) => Math.abs(start - one.left) < SAME_PLACE);
    const isCounted = cells.length === 1 && gap <= MARKER_GAP && isMarker(cell!.parts);
    if (cell && ((gap <= CELL_GAP && !begins) || isCounted)) {
      cell.parts.push(one);
      cell.right = Math.max(cell.right, one.right);
    } else cells.push({ left: one.left, right: one.right, parts: [one] });
  }
  const shown = cells.map(({ parts, left, right }) => ({ text: wordsOf(parts, size), left, right }));
  const { base } = row.reduce((big, one) => (one.size > big.size ? one : big));
  const text = shown.map((cell) => cell.text).join(' | ');
  return { text, left: shown[0]!.left, right: shown.at(-1)!.right, base, size, cells: shown };
}

const isMarker = (parts: readonly Fragment[]) =>
  /^\(?(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-z][.)])\s*$/.test(parts.map(({ text }) => text).join(''));

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/g;

/** The words of a cell as they are read: a run of them from right to left stands the other way round on the page. */
function wordsOf(parts: readonly Fragment[], size: number): string {
  const tokens = parts.flatMap(({ text, left }, at) => {
    const before = parts[at - 1];
    const apart =
      before && left - before.right > WORD_GAP * size && !/\s$/.test(before.text) && !/^\s/.test(text);
    return apart ? [' ', text] : [text];
  });
  const words: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runFrom(tokens, at);
    words.push(...run.toReversed());
    at += run.length;
  }
  return words
    .join('')
    .replace(PRESENTATION_FORMS, (sign) => sign.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The tokens from one on that are read from right to left, with the spaces between them; that one alone where it is not. */
function runFrom(tokens: readonly string[], from: number): readonly string[] {
  const isBackward = (token: string) => RIGHT_TO_LEFT.test(token);
  const after = tokens.findIndex((token, at) => at >= from && !isBackward(token) && token.trim() !== '');
  const run = tokens.slice(from, after < 0 ? tokens.length : after);
  return isBackward(tokens[from]!)
    ? run.slice(0, run.findLastIndex(isBackward) + 1)
    : tokens.slice(from, from + 1);
}
