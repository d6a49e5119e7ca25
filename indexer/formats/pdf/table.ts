import { isBulleted } from './bullet.js';
import type { PrintedLine } from './fragment.js';
import type { IsOwnHyphen } from './hyphens.js';

/** A stretch of a table's line, and where it stands. */
interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly line: PrintedLine;
}

/** Lines of one cell of a table. */
type Stack = Cell[];

const NEXT_LINE = 2.2;
const NEXT_ROW = 1.2;
/** Lines of one column are further apart than this; cells that stand in the middle of their row are not. */
const BESIDE = 1.1;

/**
 * Joins what the cells of a table break over lines, so that each of its rows is one line: cells are stretches that
 * stand above each other closer than the rows do, and a row is the cells that stand side by side.
 */
export function joinRows(lines: readonly PrintedLine[], isOwn: IsOwnHyphen): readonly PrintedLine[] {
  const joined: PrintedLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const zone = zoneAt(lines, at);
    joined.push(...(zone.length > 1 ? rowsOf(zone, isOwn) : zone));
    at += zone.length;
  }
  return joined;
}

const overlap = (a: { left: number; right: number }, b: { left: number; right: number }) =>
  a.left < b.right && b.left < a.right;

/** Of two cells of a row that have not as many lines, one stands between the lines of the other. */
function standsBeside(above: PrintedLine, line: PrintedLine): boolean {
  return line.base - above.base < BESIDE * line.size && !overlap(above, line);
}

type Column = { left: number; right: number };

/** The lines from one on that are of one table; that line alone where there is none. */
function zoneAt(lines: readonly PrintedLine[], from: number): readonly PrintedLine[] {
  let columns: Column[] = [];
  let to = from;
  let wide = 0;
  for (; to < lines.length; to++) {
    const line = lines[to]!;
    const step = to > from ? line.base - lines[to - 1]!.base : 0;
    const grown = grow(columns, line);
    if (step < 0 || step > NEXT_LINE * line.size || !grown || (isBulleted(line) && to > from)) break;
    columns = grown;
    if (isBulleted(line)) return [line];
    if (line.cells.length > 1 || (to > from && standsBeside(lines[to - 1]!, line))) wide += 1;
  }
  return wide > 0 && columns.length > 1 ? lines.slice(from, to) : [lines[from]!];
}

/** The columns with the cells of one more line; null when a cell of it lies across two. */
function grow(columns: readonly Column[], { cells }: PrintedLine): Column[] | null {
  const next = columns.map((column) => ({ ...column }));
  for (const cell of cells) {
    const own = next.filter((column) => overlap(column, cell));
    if (own.length > 1) return null;
    if (own[0]) {
      own[0].left = Math.min(own[0].left, cell.left);
      own[0].right = Math.max(own[0].right, cell.right);
    } else next.push({ left: cell.left, right: cell.right });
  }
  return next.sort((a, b) => a.left - b.left);
}

function rowsOf(zone: readonly PrintedLine[], isOwn: IsOwnHyphen): readonly PrintedLine[] {
  const columns = zone.reduce<Column[]>((all, line) => grow(all, line) ?? all, []);
  const cells = zone.flatMap((line) => line.cells.map((cell): Cell => ({ ...cell, line })));
  const stacks = columns.map((column) => stacksOf(cells.filter((cell) => overlap(column, cell))));
  const rows: { bottom: number; stacks: Stack[] }[] = [];
  for (const stack of stacks.flat().sort((a, b) => topOf(a) - topOf(b))) {
    const bottom = stack.at(-1)!.line.base;
    const row = rows.at(-1);
    if (row && topOf(stack) < row.bottom) {
      row.stacks.push(stack);
      row.bottom = Math.max(row.bottom, bottom);
    } else rows.push({ bottom, stacks: [stack] });
  }
  return rows.flatMap(({ stacks: own }) => (own.length > 1 ? [rowOf(own, isOwn)] : linesOf(own[0]!)));
}

const topOf = (stack: Stack) => stack[0]!.line.base - 0.7 * stack[0]!.line.size;

const UNFINISHED = /(?:[-,/&–]|\b(?:of|and|or|the|an?|in|for|to|with|by|on|at|from|requires))$/i;
const BEGINNING = /^[^\p{L}]*[\p{Lu}\d]|^[^\p{L}\p{N}]*$/u;

/**
 * Whether a stretch looks like the first of its cell, or stands beside one of another cell that does: but where the
 * stretches above it stand alone, they are of a cell with more lines than those beside it.
 */
function begins({ text, line }: Cell, above: Stack): boolean {
  if (BEGINNING.test(text)) return true;
  const beside = line.cells.some((other) => other.text !== text && BEGINNING.test(other.text));
  return beside && above[0]!.line.cells.length > 1;
}

/** A cell ends where the next line of its column is far away, or begins as cells do. */
function stacksOf(column: readonly Cell[]): readonly Stack[] {
  const steps = column.slice(1).map(({ line }, at) => line.base - column[at]!.line.base);
  const nearest = Math.min(...steps);
  const near = Math.min(nearest, 1.6 * (column[0]?.line.size ?? 10));
  const stacks: Stack[] = [];
  for (const [at, cell] of column.entries()) {
    const above = column[at - 1];
    const goesOn = above && (UNFINISHED.test(above.text) || !begins(cell, stacks.at(-1)!));
    // A cell may be set wider than its rows are apart elsewhere: what goes on in small letters tells.
    const reach = /^\p{Ll}/u.test(cell.text) ? nearest : near;
    if (goesOn && steps[at - 1]! < NEXT_ROW * reach) stacks.at(-1)!.push(cell);
    else stacks.push([cell]);
  }
  return stacks;
}

/** What narrow cells break anywhere, as they would print it with more room. */
const GRADES = [
  'Requires improvement to be good',
  'Requires improvement',
  'Outstanding',
  'Inadequate',
  'Adequate',
];
const lettersOf = (text: string) => text.replace(/[\s-]/g, '').toLowerCase();
const GRADE_OF = new Map(GRADES.map((grade) => [lettersOf(grade), grade]));

/** The lines of a cell as one: what is split over them, by a hyphen or because it is too narrow for a grade, is one word again. */
function joined(lines: readonly string[], isOwn: IsOwnHyphen): string {
  const text = lines.reduce((above, below) => {
    if (isOwn(above, below)) return above + below;
    const split = /\p{L}[-‐]$/u.test(above) && /^\p{Ll}/u.test(below);
    return split ? above.slice(0, -1) + below : `${above} ${below}`;
  });
  const [, words, note] = /^(.*?)(\d{0,2})$/.exec(text)!;
  const grade = lines.length > 1 && GRADE_OF.get(lettersOf(words!));
  return grade ? grade + note : text;
}

function rowOf(stacks: readonly Stack[], isOwn: IsOwnHyphen): PrintedLine {
  const sorted = [...stacks].sort((a, b) => a[0]!.left - b[0]!.left);
  const cells = sorted.map((stack) => ({
    text: joined(
      stack.map(({ text }) => text),
      isOwn,
    ),
    left: Math.min(...stack.map(({ left }) => left)),
    right: Math.max(...stack.map(({ right }) => right)),
  }));
  const lines = stacks.flat().map(({ line }) => line);
  return {
    text: cells.map(({ text }) => text).join(' | '),
    left: cells[0]!.left,
    right: cells.at(-1)!.right,
    base: Math.max(...lines.map(({ base }) => base)),
    size: Math.max(...lines.map(({ size }) => size)),
    cells,
  };
}

function linesOf(stack: Stack): readonly PrintedLine[] {
  return stack.map(({ line, text, left, right }) => ({
    ...line,
    text,
    left,
    right,
    cells: [{ text, left, right }],
  }));
}
