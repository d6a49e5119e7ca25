import type { Span } from '../language/span.js';
import type { PageMark } from './store.js';

/** The mark of the page on which a position stands; null where there are no pages. */
export function pageAt(marks: readonly PageMark[], at: number): PageMark | null {
  return marks.findLast(({ start }) => start <= at) ?? null;
}

/** The marks that tell on which page each position of a stretch stands. */
export function pagesIn(marks: readonly PageMark[], { start, end }: Span): readonly PageMark[] {
  const first = marks.findLastIndex((mark) => mark.start <= start);
  return marks.slice(Math.max(0, first)).filter((mark) => mark.start < end);
}
