import type { Context } from './context.js';
import { type Row, rowsIn } from './rows.js';
import { inspectorateNear } from './sentence-statements.js';
import type { Statement } from './statement.js';

/** The authority of a table: the one named last above it as such, when the article is not about one alone. */
function ownerOf({ readings, subject }: Context, row: Row) {
  if (subject) return subject;
  const above = readings.filter(({ unit }) => unit.span.start < row.span.start);
  const named = above.flatMap(({ mentions }) => mentions.filter(({ as }) => as === 'authority'));
  return named.at(-1)?.authority ?? null;
}

/** What the tables of an article state. */
export function rowStatements(context: Context): readonly Statement[] {
  const { article, reportDate } = context;
  const date = reportDate ?? article.date;
  return rowsIn(article).flatMap((row) => {
    const authority = ownerOf(context, row);
    if (!authority) return [];
    return [
      {
        ...row,
        authority,
        inspectorate: inspectorateNear(context, ''),
        date,
        dateSource: reportDate ? ('report' as const) : date ? ('article' as const) : ('none' as const),
        withdrawn: false,
        past: false,
        at: row.span.start,
      },
    ];
  });
}
