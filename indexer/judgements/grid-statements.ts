import { findDates } from '../../language/dates.js';
import { aspectOf, type Cell, cellsOf, gradeIn } from './cells.js';
import type { Context, Reading } from './context.js';
import { datedIn, inspectorateNear } from './sentence-statements.js';
import type { Statement } from './statement.js';

/** A line of a table whose first cell names an authority and whose other cells hold its grades. */
interface GridRow {
  readonly reading: Reading;
  readonly at: number;
  readonly cells: readonly Cell[];
}

function gridRow(context: Context, reading: Reading, at: number): GridRow | null {
  const { span } = reading.unit;
  // As printed: what divides cells is left out of a unit's text.
  const line = context.article.text.slice(span.start, span.end);
  const cells = cellsOf(line);
  const [first, ...rest] = cells;
  const named = reading.mentions[0];
  if (!first || !named || named.span.start > first.span.end) return null;
  return rest.some(gradeIn) ? { reading, at, cells } : null;
}

/** The heading of each column: the nearest line above with as many cells of which some say what is graded. */
function headsOf(context: Context, { at, cells }: GridRow): readonly Cell[] | null {
  for (let above = at - 1; above >= 0; above -= 1) {
    const { span } = context.readings[above]!.unit;
    const heads = cellsOf(context.article.text.slice(span.start, span.end));
    if (heads.length !== cells.length) continue;
    if (heads.some(aspectOf) && !heads.some(gradeIn)) return heads;
  }
  return null;
}

/** What tables with a row for each authority state: a grade a column, or one with its date. */
export function gridStatements(context: Context): readonly Statement[] {
  return context.readings.flatMap((reading, at): readonly Statement[] => {
    const row = gridRow(context, reading, at);
    if (!row) return [];
    const heads = headsOf(context, row);
    const date = row.cells.slice(1).flatMap(({ text }) => findDates(text))[0]?.iso;
    const dated = date ? { date, dateSource: 'report' as const } : datedIn(context, at, '');
    return row.cells.slice(1).flatMap((cell, column): readonly Statement[] => {
      const grade = gradeIn(cell);
      if (!grade) return [];
      return [
        {
          authority: reading.mentions[0]!.authority,
          aspect: (heads && aspectOf(heads[column + 1]!)) ?? 'overall',
          grade,
          inspectorate: inspectorateNear(context, reading.unit.text),
          ...dated,
          withdrawn: false,
          past: false,
          span: reading.unit.span,
          at: reading.unit.span.start + cell.span.start,
        },
      ];
    });
  });
}
