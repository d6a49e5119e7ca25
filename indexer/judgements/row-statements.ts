import { findGrades } from '../../language/grades.js';
import { captionAbove } from './caption.js';
import type { Context } from './context.js';
import { INSPECTED } from './inspected.js';
import { type Row, rowsIn } from './rows.js';
import { inspectorateNear } from './sentence-statements.js';
import type { Statement } from './statement.js';
import { datesIn } from './when.js';

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
function dateAbove({ article, readings }: Context, first: Row): string | null {
  const above = readings.filter(({ unit }) => unit.span.end <= first.span.start && /[.:]$/.test(unit.text));
  const told = above.slice(-REACH).flatMap(({ unit: { text } }) => {
    const speaks = INSPECTED.test(text) && findGrades(text).length === 0;
    return speaks ? datesIn(text, article.date) : [];
  });
  return new Set(told.map(({ iso }) => iso)).size === 1 ? told[0]!.iso : null;
}

/** What the tables of an article state. */
export function rowStatements(context: Context): readonly Statement[] {
  const { article, reportDate } = context;
  const rows = rowsIn(article);
  const introduced = rows[0] ? dateAbove(context, rows[0]) : null;
  return rows.flatMap((row) => {
    const caption = captionAbove(context, row.span.start);
    const authority = caption?.mention.authority ?? ownerOf(context, row);
    if (!authority) return [];
    const told = caption?.date ?? reportDate ?? introduced;
    const date = told ?? article.date;
    return [
      {
        ...row,
        authority,
        inspectorate: inspectorateNear(context, ''),
        date,
        dateSource: told ? ('report' as const) : date ? ('article' as const) : ('none' as const),
        withdrawn: false,
        past: false,
        at: row.span.start,
      },
    ];
  });
}
