import { findGrades } from '../../language/grades.js';
import { captionAbove } from './caption.js';
import type { Context } from './context.js';
import { INSPECTED } from './inspected.js';
import { inspectorateNear } from './inspectorate-near.js';
import { type Row, rowsIn } from './rows.js';
import type { Statement } from './statement.js';
import { reportOf } from './when/date-of.js';
import { datesIn } from './when/dates-in.js';
import { distinctDates } from './when/distinct-dates.js';
import { dateOfItem } from './when/nearby.js';

/** The authority of a table: the one named last above it as such, when the article is not about one alone. */
function ownerOf({ readings, subject }: Context, row: Row) {
  if (subject) return subject;
  const above = readings.filter(({ unit }) => unit.span.start < row.span.start);
  const named = above.flatMap(({ mentions }) => mentions.filter(({ as }) => as === 'authority'));
  return named.at(-1)?.authority ?? null;
}

/** How far above a table a sentence may introduce it, in sentences. */
const REACH = 2;

/** `Our last inspection was in July 2014. The grades are:` above a table. */
function dateAbove({ day, readings }: Context, first: Row): string | null {
  const above = readings.filter(({ unit }) => unit.span.end <= first.span.start && /[.:]$/.test(unit.text));
  const told = above.slice(-REACH).flatMap(({ unit: { text } }) => {
    const speaks = INSPECTED.test(text) && findGrades(text).length === 0;
    return speaks ? datesIn(text, day) : [];
  });
  const [date, ...more] = distinctDates(told.map(({ iso }) => iso));
  return date !== undefined && more.length === 0 ? date : null;
}

/** The sentence or item that a row stands in; -1 when it was taken for a heading. */
const readingOf = ({ readings }: Context, { span }: Row) =>
  readings.findIndex(
    ({ unit }) => unit.block >= 0 && unit.span.start <= span.start && span.start < unit.span.end,
  );

/** What the tables of an article state. */
export function rowStatements(context: Context): readonly Statement[] {
  const rows = rowsIn(context.article);
  const introduced = rows[0] ? dateAbove(context, rows[0]) : null;
  return rows.flatMap((row): readonly Statement[] => {
    const at = readingOf(context, row);
    const caption = captionAbove(context, row.span.start);
    const authority = caption?.mention.authority ?? ownerOf(context, row);
    if (!authority) return [];
    const item = at < 0 ? null : dateOfItem(context, at);
    const told = item ?? caption?.date ?? reportOf(context, authority) ?? introduced;
    const date = told ?? context.article.date;
    return [
      {
        ...row,
        authority,
        inspectorate: inspectorateNear(context, ''),
        date,
        dateSource: told ? 'report' : date ? 'article' : 'none',
        withdrawn: false,
        past: false,
        at: row.span.start,
      },
    ];
  });
}
