import type { Authority } from '../../language/authorities.js';
import type { Span } from '../../language/span.js';
import type { Judgement, NamedAuthority } from '../../store/records.js';
import type { ArticleText } from '../article-text.js';
import { cellsOf, gradeIn, TABLE_LINE } from './cells.js';
import { columnStatements } from './column-statements.js';
import { type Context, type Reading, readContext } from './context.js';
import { gridStatements } from './grid-statements.js';
import { listStatements } from './list-statements.js';
import { comesAfter } from './order.js';
import { rowStatements } from './row-statements.js';
import { statementsIn } from './sentence-statements.js';
import type { Statement } from './statement.js';

/** A judgement as found in one article; `followedBy` are positions in the list that it stands in. */
export interface FoundJudgement extends Omit<Judgement, 'id' | 'followedBy'> {
  readonly followedBy: readonly number[];
}

const YEAR_MS = 366 * 86_400_000;

const isWithinAYear = (a: Statement, b: Statement) =>
  Math.abs(Date.parse(a.date ?? '') - Date.parse(b.date ?? '')) <= YEAR_MS;

/** `leadership` is short for `leadership, management and governance`. */
const isShortFor = (short: string, long: string) => short === 'leadership' && long.startsWith(short);

/** Stated twice in an article: the same grade, and no two dates. */
function isSame(a: Statement, b: Statement): boolean {
  const aspect = a.aspect === b.aspect || isShortFor(a.aspect, b.aspect) || isShortFor(b.aspect, a.aspect);
  const dated = a.date === null || b.date === null || a.date.startsWith(b.date) || b.date.startsWith(a.date);
  const near = (a.dateSource !== 'report' || b.dateSource !== 'report') && isWithinAYear(a, b);
  return a.authority.id === b.authority.id && aspect && a.grade === b.grade && (dated || near);
}

/** The better date of two: the report's before the article's, the exacter before the month. */
function betterDated(a: Statement, b: Statement): Statement {
  const rank = { report: 2, article: 1, none: 0 };
  const [more, less] = rank[b.dateSource] > rank[a.dateSource] ? [b, a] : [a, b];
  const exact = more.date && less.date?.startsWith(more.date) ? less : more;
  return {
    ...a,
    date: exact.date,
    dateSource: exact.dateSource,
    inspectorate: a.inspectorate ?? b.inspectorate,
    past: a.past && b.past,
  };
}

type Group = readonly Statement[];

/** Dated statements first: an undated one joins the first that it may repeat. */
function grouped(statements: readonly Statement[]): readonly Group[] {
  const order = { report: 0, article: 1, none: 2 };
  const groups: Statement[][] = [];
  for (const statement of statements.toSorted((a, b) => order[a.dateSource] - order[b.dateSource])) {
    const own = groups.find((group) => isSame(group[0]!, statement));
    if (own) own.push(statement);
    else groups.push([statement]);
  }
  return groups.toSorted((a, b) => Math.min(...a.map(({ at }) => at)) - Math.min(...b.map(({ at }) => at)));
}

function toJudgement(article: ArticleText, groups: readonly Group[], group: Group): FoundJudgement {
  const best = group.reduce(betterDated);
  const spans = [...new Map(group.map(({ span }) => [span.start, span])).values()];
  const later = groups.flatMap((other, index) =>
    group.some((a) => other.some((b) => comesAfter(article.text, a, b))) ? [index] : [],
  );
  return {
    authority: { id: best.authority.id, name: best.authority.name },
    aspect: group.map(({ aspect }) => aspect).toSorted((a, b) => b.length - a.length)[0]!,
    grade: best.grade,
    inspectorate: best.inspectorate,
    date: best.date,
    dateSource: best.dateSource,
    withdrawn: group.some(({ withdrawn }) => withdrawn),
    followedBy: later,
    evidence: spans
      .toSorted((a, b) => a.start - b.start)
      .map((span) => ({
        text: article.text.slice(span.start, span.end),
        document: article.document,
        span,
        articleId: article.id,
      })),
  };
}

function namedIn({ readings, headings }: Context, graded: readonly Authority[]): readonly Authority[] {
  const named = [...readings.flatMap(({ mentions }) => mentions), ...[...headings.values()].flat()];
  const all = [...graded, ...named.filter(({ as }) => as === 'authority').map(({ authority }) => authority)];
  return [...new Map(all.map((authority) => [authority.id, authority])).values()];
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isWithin = ({ at }: Statement, { start, end }: Span) => at >= start && at < end;

/** A line of a table with several grades is no sentence. */
function isRowOfGrades({ article }: Context, { unit }: Reading): boolean {
  const line = article.text.slice(unit.span.start, unit.span.end);
  return TABLE_LINE.test(line) && cellsOf(line).filter(gradeIn).length > 1;
}

function toldIn(context: Context): readonly Statement[] {
  const told: Statement[] = [];
  for (const [at, reading] of context.readings.entries())
    if (!isRowOfGrades(context, reading)) told.push(...statementsIn(context, at, told));
  return told;
}

/** The judgements that an article states, in the order of its text, and the authorities that it names as such. */
export function extractJudgements(article: ArticleText): {
  readonly judgements: readonly FoundJudgement[];
  readonly authorities: readonly Omit<NamedAuthority, 'articles'>[];
} {
  const context = readContext(article);
  const grids = [...gridStatements(context), ...columnStatements(context)];
  // A line of several columns may look like a row of its first two.
  const rows = rowStatements(context).filter((row) => !grids.some((grid) => overlap(grid.span, row.span)));
  const lists = listStatements(context).filter((list) => !grids.some((grid) => isWithin(list, grid.span)));
  const told = toldIn(context);
  const laidOut = [...rows, ...grids];
  const inRow = (statement: Statement) => laidOut.some(({ span }) => isWithin(statement, span));
  const statements = [...laidOut, ...lists, ...told.filter((statement) => !inRow(statement))];
  const groups = grouped(statements);
  return {
    judgements: groups.map((group) => toJudgement(article, groups, group)),
    authorities: namedIn(
      context,
      statements.map(({ authority }) => authority),
    ).map(({ id, name, aliases }) => ({ id, name, aliases })),
  };
}
