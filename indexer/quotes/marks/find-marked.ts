import type { Span } from '../../../language/span.js';
import type { Close } from './close.js';
import { closeOfDouble, doubleMarks, type Mark } from './double-marks.js';
import { closeOfSingle, opensSingle } from './single-marks.js';

/** A stretch between quotation marks, without them, as places in its paragraph. */
export interface Marked extends Span {
  /** With its marks. */
  readonly outer: Span;
  /** Has a mark that opens it, one that closes it? */
  readonly opened: boolean;
  readonly closed: boolean;
}

/** A stretch with its marks: where it begins, how wide the mark is that opens it, and how it ends. */
interface Stretch {
  readonly from: number;
  readonly width: number;
  readonly close: Close;
}

/** The stretch that a mark at a place opens, or null. */
function openedAt(
  text: string,
  at: number,
  double: Mark | undefined,
  marks: readonly Mark[],
): Stretch | null {
  if (double?.turn === 'close') return null;
  const width = double?.length ?? 1;
  if (double) return { from: at, width, close: closeOfDouble(text, at + width, marks) };
  const close = opensSingle(text, at) ? closeOfSingle(text, at + 1) : null;
  return close && { from: at, width, close };
}

/** `6'3" tall` aside, only a pull quote loses its opening mark, and it ends its paragraph. */
function unopened(text: string, { at, length }: Mark): Stretch | null {
  const after = at + length;
  return at > 0 && text.slice(after).trim() === '' ? { from: 0, width: 0, close: { end: at, after } } : null;
}

/** A stretch without the space inside its marks, null when nothing is left. */
function toMarked(text: string, { from, width, close }: Stretch): Marked | null {
  const body = text.slice(from + width, close.end);
  const start = from + width + body.length - body.trimStart().length;
  if (body.trim() === '') return null;
  const outer = { start: from, end: close.after };
  return {
    start,
    end: start + body.trim().length,
    outer,
    opened: width > 0,
    closed: close.after > close.end,
  };
}

/**
 * The stretches of a paragraph that stand between quotation marks, in order; marks within marks belong to the outer
 * stretch. Takes curly, straight and single marks, mended where they face the wrong way or one of a pair is missing:
 * what is not closed runs to the paragraph's end, what is not opened begins with the paragraph.
 */
export function findMarked(text: string): readonly Marked[] {
  const marks = doubleMarks(text);
  const found: Marked[] = [];
  for (let at = 0; at < text.length; ) {
    const double = marks.find((mark) => mark.at === at);
    const lost = double && found.length === 0 ? unopened(text, double) : null;
    const stretch = openedAt(text, at, double, marks) ?? lost;
    const marked = stretch && toMarked(text, stretch);
    if (marked) found.push(marked);
    at = Math.max(stretch?.close.after ?? 0, at + 1);
  }
  return found;
}
