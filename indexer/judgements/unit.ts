import { findSentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import type { ArticleText } from '../article-text.js';
import { trimSpan } from '../line.js';
import type { Part } from '../segment/segment.js';
import { TABLE_LINE } from './cells.js';

/** A sentence, list item or title, in which grades are looked for. */
export interface Unit {
  /** As the document has it, what was left out blanked. */
  readonly text: string;
  /** In the document. */
  readonly span: Span;
  readonly heading: string | null;
  /** Number of the block that it stands in; the title is −1. */
  readonly block: number;
  /** The first of its block. */
  readonly first: boolean;
  /** A line between blocks that was taken for a heading or for noise: only lists of names go on in it. */
  readonly loose: boolean;
}

/** A block's text over its whole span, with what was left out blanked, so that places in it stay what they are. */
function masked(source: string, { line }: Part): string {
  const { start } = line.block.span;
  return line.kept.reduce(
    (text, kept) => text.padEnd(kept.start - start) + source.slice(kept.start, kept.end),
    '',
  );
}

const SMALL_WORD =
  /^(?:and|of|the|upon|on|in|to|be|good|improvement|inadequate|outstanding|adequate|council|city|county|\p{L}{1,3})$/u;

/** A line that begins with the number of its item. */
const ITEM = /^\s*(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})\))\s/;

/** A line of a list without stops: a few words, the long ones with capitals. */
function isListLine(line: string): boolean {
  if (TABLE_LINE.test(line)) return true;
  const words = line.match(/[\p{L}’'-]+/gu) ?? [];
  if (line.length > 60 || words.length === 0 || words.length > 9 || /[.!?]\s*$/.test(line)) return false;
  return words.every((word) => /^[’'-]*\p{Lu}/u.test(word) || SMALL_WORD.test(word));
}

/** A sentence, parted where its lines are those of a list. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines = [...text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    index,
    line,
  }));
  const cuts = lines.filter(
    ({ line }, at) =>
      // What begins small goes on with the line above.
      at > 0 &&
      (ITEM.test(line) || !/^\s*\p{Ll}/u.test(line)) &&
      (ITEM.test(line) || isListLine(line.trim()) || isListLine(lines[at - 1]!.line.trim())),
  );
  const bounds = [start, ...cuts.map(({ index }) => start + index), end];
  return bounds.slice(1).map((to, at) => trimSpan(text, { start: bounds[at]!, end: to }));
}

function unitsOf(source: string, part: Part, block: number): readonly Unit[] {
  const text = masked(source, part);
  const base = part.line.block.span.start;
  return findSentences(text)
    .flatMap((sentence) => linesOf(text, sentence))
    .map(({ start, end }, index) => ({
      text: text.slice(start, end),
      span: { start: base + start, end: base + end },
      heading: part.heading,
      block,
      first: index === 0,
      loose: false,
    }));
}

/** The title, where the document prints it near the article's beginning. */
function titleUnit({ title, text, span, parts }: ArticleText): readonly Unit[] {
  if (!title) return [];
  const until = parts[0]?.line.block.span.start ?? span.end;
  const at = text.lastIndexOf(title, until);
  if (at < 0 || at < span.start - 2000) return [];
  const place = trimSpan(text, { start: at, end: at + title.length });
  return [{ text: title, span: place, heading: null, block: -1, first: true, loose: false }];
}

/** Lines that are in no block: `kept` has what the block above them or the title has in common with them. */
function looseUnits(
  source: string,
  { start, end }: Span,
  kept: Pick<Unit, 'heading' | 'block'>,
): readonly Unit[] {
  return [...source.slice(start, end).matchAll(/\S[^\n]*/g)].map((match) => {
    const from = start + match.index;
    const span = trimSpan(source, { start: from, end: from + match[0].length });
    return { ...kept, text: source.slice(span.start, span.end), span, first: false, loose: true };
  });
}

/** What an article says, sentence by sentence, its title first. */
export function unitsIn(article: ArticleText): readonly Unit[] {
  const { text, parts, span } = article;
  const starts = parts.map(({ line }) => line.block.span.start);
  const head = { start: span.start, end: starts[0] ?? span.start };
  const body = parts.flatMap((part, index) => {
    const { end } = part.line.block.span;
    const { heading } = part;
    return [
      ...unitsOf(text, part, index),
      ...looseUnits(text, { start: end, end: starts[index + 1] ?? end }, { heading, block: index }),
    ];
  });
  return [...titleUnit(article), ...looseUnits(text, head, { heading: null, block: -1 }), ...body];
}
