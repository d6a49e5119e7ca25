import { findDates } from '../../language/dates.js';
import { findAspects, findGrades, type GradeWord } from '../../language/grades.js';
import type { Span } from '../../language/span.js';

/** A cell of a line that is laid out in columns; its place is that in the line. */
export interface Cell {
  readonly span: Span;
  readonly text: string;
}

/** A line of three cells or more, parted by bars, tabs or spaces. */
export const TABLE_LINE = /\|[^\n]*\||\t[^\n]*\t|\S {3,}\S[^\n]* {3,}\S/;

const DIVIDER = /\s*\|\s*|\t+|\s+[–—]\s+|\s{3,}/g;

/** The cells of a line between bars, tabs or dashes, empty ones inside it too; one when it has none. */
export function cellsOf(line: string): readonly Cell[] {
  const gaps = [...line.matchAll(DIVIDER)];
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  const ends = [...gaps.map(({ index }) => index), line.length];
  const cells = starts.map((start, at) => ({
    span: { start, end: ends[at]! },
    text: line.slice(start, ends[at]!).trim(),
  }));
  const isEmpty = (cell: Cell | undefined) => cell?.text === '';
  return cells.slice(isEmpty(cells[0]) ? 1 : 0, isEmpty(cells.at(-1)) ? -1 : undefined);
}

/** `Good (was inadequate)`: what a cell says of the grade before. */
const FORMER =
  /[\s,;(–—-]+(?:was|previously|formerly|up\s+from|down\s+from|from)\s+(?<grade>[\p{L}\s]+?)\)?$/iu;

/** The grade before that of a cell; null when it gives none. */
export function formerGradeIn({ text }: Cell): GradeWord | null {
  const former = FORMER.exec(text)?.groups?.grade;
  return former === undefined ? null : gradeIn({ span: { start: 0, end: former.length }, text: former });
}

/** The grade that a cell is, with no other word than how it changed. */
export function gradeIn({ text: whole }: Cell): GradeWord | null {
  const text = whole.replace(FORMER, '');
  const [grade, ...more] = findGrades(text);
  if (!grade || more.length > 0) return null;
  const rest = text.slice(0, grade.span.start) + text.slice(grade.span.end);
  return /^[^\p{L}]*(?:(?:rated|judged|graded|overall|no\s+change|unchanged)[^\p{L}]*)?$/iu.test(rest)
    ? grade.grade
    : null;
}

const OVERALL = /\b(?:overall|grades?|judge?ments?|ratings?|outcome|result|verdict)\b/i;

/** What a column is about, by its heading; null for one that holds no grades. */
export function aspectOf({ text }: Cell): string | null {
  const [aspect] = findAspects(text);
  return (
    aspect?.aspect ??
    (/\bleaders\b/i.test(text)
      ? 'impact of leaders on social work practice'
      : OVERALL.test(text)
        ? 'overall'
        : null)
  );
}

/** The year, or the date, that a column is of by its heading: `2012`, `Inspection of May 2012`. */
export function yearOf({ text }: Cell): string | null {
  const [date] = findDates(text);
  return date?.iso ?? /^\D*(?<year>(?:19[89]|20[0-4])\d)\D*$/.exec(text)?.groups?.year ?? null;
}
