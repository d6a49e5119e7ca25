import type { Span } from '../../language/span.js';
import type { Passage } from '../../store/store.js';
import { cut } from './cut.js';

/** Words of a passage, marked or not. */
export interface Words {
  readonly text: string;
  readonly marked: boolean;
}

/** A paragraph of a passage. */
export type Paragraph = readonly Words[];

/** Of lines at least this long one guesses that they were broken for their width and not for their sense. */
const FULL_LINE = 50;
const LINE_BREAK = /[^\S\r\n]*[\r\n]\s*/g;
const LINE_END = /\r\n|\r|\n/g;
const LIST_MARK = /^(?:[-*•–]|\(?\w{1,3}[.)])\s/;

/** A passage as paragraphs, with its highlights marked. Only white space at their ends is left out. */
export function passageView(passage: Passage, highlights: readonly Span[]): readonly Paragraph[] {
  const marks = highlights.map((span) => ({ span }));
  return paragraphsOf(passage).map((paragraph) =>
    cut(paragraph, marks).map(({ span, mark }) => ({
      text: passage.text.slice(span.start, span.end),
      marked: mark !== null,
    })),
  );
}

function paragraphsOf(passage: Passage): readonly Span[] {
  const { text } = passage;
  const joints = jointsOf(passage);
  const gaps = Array.from(text.matchAll(LINE_BREAK), (match) => gapAt(match.index, match[0]));
  const real = gaps.filter((gap) => joints.some((at) => isIn(gap, at)) || isRealBreak(text, gap));
  const ends = [...real.map(({ start }) => start), text.length];
  const paragraphs = ends.map((end, index) => ({ start: real[index - 1]?.end ?? 0, end }));
  return paragraphs.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function gapAt(start: number, gap: string): Span {
  return { start, end: start + gap.length };
}

function isIn({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** Where the stretches of a passage were joined by a newline. */
function jointsOf({ spans }: Passage): readonly number[] {
  const lengths = spans.map(({ start, end }) => end - start);
  return lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, index));
}

function isRealBreak(text: string, { start, end }: Span): boolean {
  const isBlankLine = (text.slice(start, end).match(LINE_END) ?? []).length > 1;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return isBlankLine || start - lineStart < FULL_LINE || LIST_MARK.test(text.slice(end));
}
