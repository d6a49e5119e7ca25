import type { PageMark } from '../../../store/store.js';
import type { Piece } from '../pieces.js';
import { BULLET, isBulleted } from './bullet.js';
import type { PrintedLine, PrintedPage } from './fragment.js';
import { findFurniture } from './furniture.js';
import { type IsOwnHyphen, prepareIsOwnHyphen, withSoftHyphens, wordsInside } from './hyphens.js';
import { joinRows } from './table.js';

/** Lines that are one block, and the page of each. */
interface Draft {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'table';
  readonly lines: Placed[];
}

interface Placed {
  readonly line: PrintedLine;
  readonly page: PrintedPage;
}

const SENTENCE_END = /[.!?:;…]["”’')\]]*\d{0,2}$/;
const LARGER = 1.12;
const MOST_TITLE_LINES = 4;

/** The size of most of a file's letters. */
function bodySizeOf(pages: readonly PrintedPage[]): number {
  const sizes = new Map<number, number>();
  for (const { lines } of pages)
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 4) / 4;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    }
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}

/** The distance from line to line in running text, in sizes of its letters. */
function leadingOf(pages: readonly PrintedPage[], bodySize: number): number {
  const steps = pages.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, at) => {
      const step = (line.base - lines[at]!.base) / bodySize;
      return step > 0.8 && step < 2.5 && Math.abs(line.size - bodySize) < 0.1 * bodySize ? [step] : [];
    }),
  );
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 1.2;
}

/**
 * The blocks of a file in the order of reading. A paragraph that goes on over the page is one; what stands at the
 * foot and head of the pages between comes after it, as noise.
 */
export function blocksOfPages(printed: readonly PrintedPage[]): readonly Piece[] {
  const words = wordsInside(printed);
  const isOwn = prepareIsOwnHyphen(words);
  const pages = printed.map((page) => ({
    ...page,
    lines: joinRows(withSoftHyphens(page.lines, words), isOwn),
  }));
  const bodySize = bodySizeOf(pages);
  const leading = leadingOf(pages, bodySize);
  const furniture = findFurniture(pages, bodySize);
  const levels = levelsOf(pages, bodySize, furniture);
  const pieces: Piece[] = [];
  let open: Draft | null = null;
  let held: Piece[] = [];
  const close = () => {
    if (open) pieces.push(toPiece(open, levels, isOwn));
    pieces.push(...held);
    open = null;
    held = [];
  };
  for (const page of pages) {
    for (const line of page.lines) {
      const noise = furniture.get(line);
      if (noise) {
        held.push({ kind: 'paragraph', text: line.text, noise, pages: [markOf(page)] });
        continue;
      }
      const placed = { line, page };
      const going: Draft | null = open;
      if (going && goesOn(going, placed, { bodySize, leading })) going.lines.push(placed);
      else {
        close();
        open = { kind: kindOf(line, bodySize), lines: [placed] };
      }
    }
    const fields = page.fields.map(
      (text): Piece => ({ kind: 'item', depth: 1, text, pages: [markOf(page)] }),
    );
    if (fields.length > 0) close();
    pieces.push(...fields);
  }
  close();
  return joinGrades(pieces);
}

const markOf = ({ page, label }: PrintedPage, start = 0): PageMark => ({ start, page, label });

function kindOf(line: PrintedLine, bodySize: number): Draft['kind'] {
  if (line.cells.length > 1 && !isBulleted(line)) return 'table';
  if (line.size > LARGER * bodySize) return 'heading';
  return BULLET.test(line.text.replace(' | ', ' ')) ? 'item' : 'paragraph';
}

interface Type {
  readonly bodySize: number;
  readonly leading: number;
}

/** Is a line the next of a block? */
function goesOn({ kind, lines }: Draft, { line, page }: Placed, { bodySize, leading }: Type): boolean {
  const last = lines.at(-1)!;
  const next = kindOf(line, bodySize);
  if (kind === 'table' || next === 'table' || next === 'item') return false;
  if ((kind === 'heading') !== (next === 'heading')) return false;
  if (Math.abs(line.size - last.line.size) > 0.12 * bodySize) return false;
  const broken = !SENTENCE_END.test(last.line.text);
  const lower = /^[“"‘'(]?\p{Ll}/u.test(line.text);
  const step = line.base - last.line.base;
  // Over a page or a column, a block goes on when its sentence does.
  if (page !== last.page || step < 0)
    return kind !== 'heading' && broken && (lower || /[-,]$/.test(last.line.text));
  if (step > 1.3 * leading * Math.max(line.size, last.line.size)) return false;
  const indented = line.left - last.line.left > 0.8 * bodySize;
  if (kind === 'paragraph' && indented && !broken && lines.length > 1) return false;
  // A short line that ends a sentence ends a paragraph, where lines run to the margin.
  const widest = Math.max(...lines.map((one) => one.line.right));
  const ragged =
    kind === 'paragraph' && !broken && lines.length > 1 && widest - last.line.right > 8 * bodySize;
  return !ragged;
}

/** The level of a heading by its size and page: the largest on the first page, where they are few, are the title. */
type Levels = (line: PrintedLine, page: PrintedPage) => number;

function levelsOf(
  pages: readonly PrintedPage[],
  bodySize: number,
  furniture: ReadonlyMap<PrintedLine, string>,
): Levels {
  const large = pages.flatMap(({ page, lines }) =>
    lines.flatMap((line) =>
      kindOf(line, bodySize) === 'heading' && !furniture.has(line)
        ? [{ page, size: Math.round(line.size) }]
        : [],
    ),
  );
  const sizes = [...new Set(large.map(({ size }) => size))].sort((a, b) => b - a);
  const top = large.filter(({ size, page }) => size === sizes[0] && page === 1);
  const titled = top.length > 0 && top.length <= MOST_TITLE_LINES;
  const again = top.length < large.filter(({ size }) => size === sizes[0]).length;
  return ({ size }, { page }) => {
    const at = sizes.indexOf(Math.round(size));
    if (titled && at === 0 && page === 1) return 1;
    return at < 0 ? 3 : Math.min(6, titled && !again ? at + 1 : at + 2);
  };
}

/** A word with a hyphen of its own is whole again; what a hyphen only splits is printed as it stands there. */
function toPiece({ kind, lines }: Draft, levels: Levels, isOwn: IsOwnHyphen): Piece {
  const pages: PageMark[] = [];
  let text = '';
  for (const { line, page } of lines) {
    if (text !== '' && !isOwn(text, line.text)) text += '\n';
    if (pages.at(-1)?.page !== page.page) pages.push(markOf(page, text.length));
    text += line.text;
  }
  if (kind === 'heading') return { kind, depth: levels(lines[0]!.line, lines[0]!.page), text, pages };
  if (kind !== 'item') return { kind, text, pages };
  const mark = BULLET.exec(text.replace(' | ', ' '));
  const bulleted = mark && !/[\p{L}\p{N}]/u.test(mark[0]);
  const left = bulleted ? text.replace(' | ', ' ').slice(mark[0].length) : text.replace(' | ', ' ');
  const moved = text.length - left.length;
  return {
    kind,
    depth: 1,
    text: left,
    pages: pages.map((one, at) => (at === 0 ? one : { ...one, start: one.start - moved })),
  };
}

const GRADE_BEGUN = /\|\s*requires$/i;

/** A cell whose words go on in the next line of its row: `Requires` over `improvement`. */
function joinGrades(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const row = joined.at(-1);
    const begun = row?.kind === 'table' && GRADE_BEGUN.test(row.text) && !piece.noise;
    const rest = begun
      ? /^(?:(.*?)(?:\s*\|\s*))?(improvement(?: to be good)?)\b\.?$/i.exec(piece.text)
      : null;
    if (!row || !rest) {
      joined.push(piece);
      continue;
    }
    const [label, grade] = [
      row.text.slice(0, row.text.lastIndexOf('|')).trim(),
      row.text.slice(row.text.lastIndexOf('|') + 1).trim(),
    ];
    joined[joined.length - 1] = {
      ...row,
      text: `${[label, rest[1]].filter(Boolean).join(' ')} | ${grade} ${rest[2]}`,
    };
  }
  return joined;
}
