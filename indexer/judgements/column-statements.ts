import { findDates } from '../../language/dates.js';
import type { Span } from '../../language/span.js';
import { findNames, isNamesAlone } from '../names-alone.js';
import { aspectOf, gradeIn, yearOf } from './cells.js';
import type { Context } from './context.js';
import { inspectorateNear } from './inspectorate-near.js';
import type { Statement } from './statement.js';
import { linesIn } from './table-lines.js';
import { reportOf } from './when/date-of.js';

/** A line that holds one cell of a table: a copied table often comes with each cell on a line of its own. */
interface Line {
  readonly span: Span;
  readonly text: string;
  readonly kind: 'name' | 'grade' | 'date' | 'none' | 'text';
}

const LONGEST_CELL = 60;
/** What stands where a table has no grade. */
const NONE = /^(?:[–—-]|n\/?a|not\s+(?:inspected|judged|graded|applicable))$/i;

function kindOf(text: string): Line['kind'] {
  if (text.length > LONGEST_CELL) return 'text';
  if (gradeIn({ span: { start: 0, end: text.length }, text })) return 'grade';
  if (NONE.test(text)) return 'none';
  const [date] = findDates(text);
  if (date && date.span.end - date.span.start === text.length) return 'date';
  const names = findNames(text);
  return names.length === 1 && isNamesAlone(text, names) ? 'name' : 'text';
}

const GRADE_ALONE =
  /^[^\S\n]*(?:outstanding|good|requires improvement(?: to be good)?|inadequate|adequate)[^\S\n]*$/im;

function linesOf({ article: { text, span } }: Context): readonly Line[] {
  if (!GRADE_ALONE.test(text.slice(span.start, span.end))) return [];
  return linesIn(text, span).map(({ start, end }) => {
    const line = text.slice(start, end).trimEnd();
    return { span: { start, end: start + line.length }, text: line, kind: kindOf(line) };
  });
}

/** A name with the cells below it, up to the next name. */
type Row = readonly [name: Line, ...cells: Line[]];

/** From a name on: as many rows as have as many cells as the first. */
function rowsFrom(lines: readonly Line[], from: number): readonly Row[] {
  const rest = lines.slice(from + 1);
  const width = rest.findIndex(({ kind }) => kind === 'name' || kind === 'text') + 1;
  const rows: Row[] = [];
  for (let at = from; width > 1 && lines[at]?.kind === 'name'; at += width) {
    const [name, ...cells] = lines.slice(at, at + width);
    const isWhole =
      cells.length === width - 1 && cells.every(({ kind }) => kind !== 'name' && kind !== 'text');
    if (!name || !isWhole || !cells.some(({ kind }) => kind === 'grade')) break;
    rows.push([name, ...cells]);
  }
  return rows;
}

/** Below a grade alone its names follow; a table begins with a name, or with its headings. */
const opensTable = (lines: readonly Line[], at: number) =>
  lines[at]!.kind === 'name' && lines[at - 1]?.kind !== 'grade';

interface Table {
  readonly heads: readonly Line[];
  readonly rows: readonly Row[];
}

function tablesIn(lines: readonly Line[]): readonly Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const rows = opensTable(lines, at) ? rowsFrom(lines, at) : [];
    if (rows.length < 2) continue;
    const width = rows[0]!.length;
    tables.push({ heads: at < width ? [] : lines.slice(at - width, at), rows });
    at += rows.length * width - 1;
  }
  return tables;
}

const asCell = ({ text }: Line) => ({ span: { start: 0, end: text.length }, text });

function rowStates(context: Context, { heads }: Table, [name, ...cells]: Row): readonly Statement[] {
  const { authority } = findNames(name.text)[0]!;
  const told = cells.find(({ kind }) => kind === 'date')?.text;
  const isOne = cells.filter(({ kind }) => kind === 'grade').length === 1;
  return cells.flatMap((cell, column): readonly Statement[] => {
    const grade = gradeIn(asCell(cell));
    const head = heads[column + 1];
    const aspect = head && head.text.length <= LONGEST_CELL ? aspectOf(asCell(head)) : null;
    // Which of several grades is for what, the headings alone say.
    if (!grade || (!aspect && !isOne)) return [];
    const year = head ? yearOf(asCell(head)) : null;
    const date = (told ? findDates(told)[0]!.iso : null) ?? year ?? reportOf(context, authority);
    return [
      {
        ...{ authority, aspect: aspect ?? 'overall', grade, inspectorate: inspectorateNear(context, '') },
        date: date ?? context.article.date,
        dateSource: date ? 'report' : context.article.date ? 'article' : 'none',
        ...{ withdrawn: false, past: false },
        span: { start: name.span.start, end: cells.at(-1)!.span.end },
        at: cell.span.start,
      },
    ];
  });
}

/** What tables state of which each cell stands on a line of its own: a name, then its grades. */
export const columnStatements = (context: Context): readonly Statement[] =>
  tablesIn(linesOf(context)).flatMap((table) => table.rows.flatMap((row) => rowStates(context, table, row)));
