import type { Authority } from '../../language/authorities.js';
import { findDates } from '../../language/dates.js';
import type { Span } from '../../language/span.js';
import { captionAbove } from './caption.js';
import { aspectOf, type Cell, cellsOf, formerGradeIn, gradeIn, yearOf } from './cells.js';
import type { Context } from './context.js';
import { inspectorateNear } from './inspectorate-near.js';
import type { Statement } from './statement.js';
import { linesAbove, type TableLine, tableLines } from './table-lines.js';
import { type Dated, datedIn, UNDATED } from './when/date-of.js';

/** A line of a table whose first cell names an authority or an aspect, and whose other cells hold its grades. */
interface GridRow extends TableLine {
  readonly authority: Authority;
  /** What the first cell names, when it is no authority. */
  readonly aspect: string | null;
}

function gridRow(context: Context, line: TableLine): GridRow | null {
  const [first, ...rest] = line.cells;
  if (!first || !rest.some(gradeIn)) return null;
  const named = line.mentions[0];
  if (named && named.span.start <= first.span.end)
    return { ...line, authority: named.authority, aspect: null };
  const aspect = aspectOf(first);
  const owner = captionAbove(context, line.span.start)?.mention.authority ?? context.subject;
  // With one grade alone it is a line of a list of aspects, which is read elsewhere.
  return aspect && owner && rest.length > 1 ? { ...line, authority: owner, aspect } : null;
}

/** Are cells the headings of a row's: as many, and some say what is graded, or when? */
const areHeads = (heads: readonly Cell[], { cells }: GridRow) =>
  heads.length === cells.length &&
  heads.slice(1).some((cell) => aspectOf(cell) ?? yearOf(cell)) &&
  !heads.some(gradeIn);

/** The heading of each column: the nearest of the lines above. */
function headsOf(
  { article: { text } }: Context,
  row: GridRow,
  lines: readonly Span[],
): readonly Cell[] | null {
  const cells = ({ start, end }: Span) => cellsOf(text.slice(start, end));
  const head = lines.findLast((line) => line.end <= row.span.start && areHeads(cells(line), row));
  return head ? cells(head) : null;
}

/** `Previous grade`: what went before, on a day that the table does not give. */
const PREVIOUS = /\b(?:previous|former|earlier|last)\b/i;

/** What tables with a row for each authority or aspect state: a grade a column, or one with its date. */
export function gridStatements(context: Context): readonly Statement[] {
  const rows = tableLines(context).flatMap((line) => gridRow(context, line) ?? []);
  const last = rows.reduce((at, { span }) => Math.max(at, span.start), 0);
  const lines = rows.length > 0 ? linesAbove(context, last) : [];
  return rows.flatMap((row): readonly Statement[] => {
    const heads = headsOf(context, row, lines);
    // Which of several grades is for what, the headings alone say.
    if (!heads && row.cells.filter(gradeIn).length > 1) return [];
    if (row.aspect !== null && !heads?.some(yearOf)) return [];
    const date = row.cells.slice(1).flatMap(({ text }) => findDates(text))[0]?.iso;
    const dated: Dated = date
      ? { date, dateSource: 'report' }
      : datedIn(context, row.at, { text: '', of: row.authority });
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
        inspectorate: inspectorateNear(context, context.article.text.slice(row.span.start, row.span.end)),
        ...(year ? { date: year, dateSource: 'report' } : own),
        withdrawn: false,
        past,
        span: row.span,
        at: row.span.start + cell.span.start,
      };
      const former = formerGradeIn(cell);
      return former ? [stated, { ...stated, grade: former, ...UNDATED, past: true }] : [stated];
    });
  });
}
