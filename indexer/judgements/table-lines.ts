import type { FoundAuthority } from '../../language/authorities.js';
import type { Span } from '../../language/span.js';
import { findNames } from '../names-alone.js';
import { type Cell, cellsOf, TABLE_LINE } from './cells.js';
import type { Context } from './context.js';

/** A line of the document, as printed, that may be a row of a table. */
export interface TableLine {
  readonly span: Span;
  readonly cells: readonly Cell[];
  readonly mentions: readonly FoundAuthority[];
  /** The number of the sentence that it is, or that stands above it. */
  readonly at: number;
}

/** How far a table may reach beyond the sentences of its article, in characters. */
const BEYOND = 400;

/** The lines of a stretch of a text that are not empty, each from its first letter on. */
export const linesIn = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));

/** The article, with the rest of a table that its last line belongs to. */
function withWholeTable({ text, span }: Context['article']): Span {
  const rest = linesIn(text, { start: span.end, end: span.end + 10 * BEYOND });
  const after = rest.findIndex(({ start, end }) => !TABLE_LINE.test(text.slice(start, end)));
  const more = after < 0 ? rest : rest.slice(0, after);
  return { start: span.start, end: more.at(-1)?.end ?? span.end };
}

/** Rows with bars or tabs that no sentence holds: they were taken for a menu. */
function lostLines({ article, readings }: Context): readonly TableLine[] {
  const { text, span } = article;
  if (!TABLE_LINE.test(text.slice(span.start, span.end))) return [];
  const isRead = (line: Span) =>
    readings.some(({ unit }) => unit.span.start < line.end && line.start < unit.span.end);
  return linesIn(text, withWholeTable(article))
    .filter((line) => TABLE_LINE.test(text.slice(line.start, line.end)) && !isRead(line))
    .map((line) => {
      const own = text.slice(line.start, line.end);
      const at = readings.findLastIndex(({ unit }) => unit.span.start <= line.start);
      return { span: line, cells: cellsOf(own), mentions: findNames(own), at: Math.max(0, at) };
    });
}

/** The lines of an article that may be rows of tables. */
export const tableLines = (context: Context): readonly TableLine[] => [
  // As printed: what divides cells is left out of a unit's text.
  ...context.readings.map(({ unit: { span }, mentions }, at) => ({
    span,
    cells: cellsOf(context.article.text.slice(span.start, span.end)),
    mentions,
    at,
  })),
  ...lostLines(context),
];

/** The lines above a place, the nearest last; also such as were taken for a heading or a menu. */
export const linesAbove = ({ article: { text, span } }: Context, at: number): readonly Span[] =>
  linesIn(text, { start: Math.max(0, span.start - BEYOND), end: at });
