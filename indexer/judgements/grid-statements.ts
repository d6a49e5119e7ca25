import type { Authority } from '../../language/authorities.js';
import { findDates } from '../../language/dates.js';
import { captionAbove } from './caption.js';
import { aspectOf, type Cell, cellsOf, formerGradeIn, gradeIn, yearOf } from './cells.js';
import type { Context, Reading } from './context.js';
import { inspectorateNear } from './inspectorate-near.js';
import type { Statement } from './statement.js';
import { type Dated, datedIn, UNDATED } from './when/date-of.js';

/** A line of a table whose first cell names an authority or an aspect, and whose other cells hold its grades. */
interface GridRow {
  readonly reading: Reading;
  readonly at: number;
  readonly cells: readonly Cell[];
  readonly authority: Authority;
  /** What the first cell names, when it is no authority. */
  readonly aspect: string | null;
}

const lineOf = ({ article }: Context, { unit: { span } }: Reading) =>
  // As printed: what divides cells is left out of a unit's text.
  cellsOf(article.text.slice(span.start, span.end));

function gridRow(context: Context, reading: Reading, at: number): GridRow | null {
  const cells = lineOf(context, reading);
  const [first, ...rest] = cells;
  if (!first || !rest.some(gradeIn)) return null;
  const named = reading.mentions[0];
  if (named && named.span.start <= first.span.end)
    return { reading, at, cells, authority: named.authority, aspect: null };
  const aspect = aspectOf(first);
  const owner = captionAbove(context, reading.unit.span.start)?.mention.authority ?? context.subject;
  // With one grade alone it is a line of a list of aspects, which is read elsewhere.
  return aspect && owner && rest.length > 1 ? { reading, at, cells, authority: owner, aspect } : null;
}

/** The heading of each column: the nearest line above with as many cells of which some say what is graded, or when. */
function headsOf(context: Context, { at, cells }: GridRow): readonly Cell[] | null {
  for (let above = at - 1; above >= 0; above -= 1) {
    const heads = lineOf(context, context.readings[above]!);
    if (heads.length !== cells.length) continue;
    if (heads.slice(1).some((cell) => aspectOf(cell) ?? yearOf(cell)) && !heads.some(gradeIn)) return heads;
  }
  return null;
}

/** `Previous grade`: what went before, on a day that the table does not give. */
const PREVIOUS = /\b(?:previous|former|earlier|last)\b/i;

/** What tables with a row for each authority or aspect state: a grade a column, or one with its date. */
export function gridStatements(context: Context): readonly Statement[] {
  return context.readings.flatMap((reading, at): readonly Statement[] => {
    const row = gridRow(context, reading, at);
    if (!row) return [];
    const heads = headsOf(context, row);
    if (row.aspect !== null && !heads?.some(yearOf)) return [];
    const date = row.cells.slice(1).flatMap(({ text }) => findDates(text))[0]?.iso;
    const dated: Dated = date
      ? { date, dateSource: 'report' }
      : datedIn(context, at, { text: '', of: row.authority });
    return row.cells.slice(1).flatMap((cell, column): readonly Statement[] => {
      const grade = gradeIn(cell);
      if (!grade) return [];
      const head = heads?.[column + 1];
      const year = head ? yearOf(head) : null;
      const past = head !== undefined && year === null && PREVIOUS.test(head.text);
      const own: Dated = past ? UNDATED : dated;
      const stated: Statement = {
        authority: row.authority,
        aspect: row.aspect ?? (head && aspectOf(head)) ?? 'overall',
        grade,
        inspectorate: inspectorateNear(context, reading.unit.text),
        ...(year ? { date: year, dateSource: 'report' } : own),
        withdrawn: false,
        past,
        span: reading.unit.span,
        at: reading.unit.span.start + cell.span.start,
      };
      const former = formerGradeIn(cell);
      return former ? [stated, { ...stated, grade: former, ...UNDATED, past: true }] : [stated];
    });
  });
}
