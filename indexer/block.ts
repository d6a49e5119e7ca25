import type { Span } from '../language/span.js';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'table' | 'quotation' | 'rule' | 'code' | 'html';

/** The smallest piece in which a format lays out its text. What is in no block is markup or white space. */
export interface Block {
  readonly kind: BlockKind;
  /** Without white space or omitted stretches at either end, never empty. */
  readonly span: Span;
  /** Level of a heading (1 to 6), nesting of a list item (from 1), else 0. */
  readonly depth: number;
  /** Blank lines between it and the block before; above the first block, those at the file's start. */
  readonly gap: number;
  /** Stretches inside the span that are markup and no text: in order, apart from each other. */
  readonly omit: readonly Span[];
  /** Why the format itself tells that it is no part of an article, such as the foot of a page. */
  readonly noise?: string;
}

/** Every way in which the documents end a line; a form feed ends a page and so a line. */
export const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g;

// What shows nothing: besides white space proper, soft hyphens, zero-width and direction marks, control characters.
const WHITE = '\\s\\0-\\x1f\\x7f-\\x9f\\xad\\u200b-\\u200f\\u2060\\ufeff';
const WHITE_CHARACTER = new RegExp(`[${WHITE}]`);
// An empty line of a Markdown quotation still bears the mark of the quotation.
const BLANK_LINE = new RegExp(`^[>${WHITE}]*$`);

/** The span without white space and omitted stretches (in order) at either end; null when nothing is left. */
export function trim(text: string, span: Span, omit: readonly Span[] = []): Span | null {
  const start = firstShown(text, span, omit);
  return start < span.end ? { start, end: lastShown(text, { start, end: span.end }, omit) } : null;
}

function firstShown(text: string, { start, end }: Span, omit: readonly Span[]): number {
  let at = start;
  for (const hidden of [...omit, { start: end, end }]) {
    while (at < hidden.start && WHITE_CHARACTER.test(text.charAt(at))) at += 1;
    if (at < hidden.start) return at;
    at = Math.max(at, hidden.end);
  }
  return end;
}

function lastShown(text: string, { start, end }: Span, omit: readonly Span[]): number {
  let at = end;
  for (const hidden of [{ start, end: start }, ...omit].reverse()) {
    while (at > hidden.end && WHITE_CHARACTER.test(text.charAt(at - 1))) at -= 1;
    if (at > hidden.end) return at;
    at = Math.min(at, hidden.start);
  }
  return at;
}

/** How many blank lines lie between the end of one block (0: the start of the file) and the start of the next. */
export function blankLines(text: string, { start, end }: Span): number {
  const lines = text.slice(start, end).split(LINE_END);
  return lines.slice(start === 0 ? 0 : 1, -1).filter((line) => BLANK_LINE.test(line)).length;
}
