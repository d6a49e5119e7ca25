import type { Span } from '../../language/span.js';

/** A stretch of a text with what marks it. */
export interface Part<T> {
  readonly span: Span;
  readonly mark: T | null;
}

/**
 * Cuts a stretch into its marked parts and what lies between, leaving nothing out.
 * Of marks that overlap, the first keeps its words.
 */
export function cut<T extends { readonly span: Span }>(whole: Span, marks: readonly T[]): readonly Part<T>[] {
  const parts: Part<T>[] = [];
  let at = whole.start;
  for (const mark of marks.toSorted(byStart)) {
    const start = Math.max(mark.span.start, at);
    const end = Math.min(mark.span.end, whole.end);
    if (start >= end) continue;
    if (start > at) parts.push({ span: { start: at, end: start }, mark: null });
    parts.push({ span: { start, end }, mark });
    at = end;
  }
  return at < whole.end ? [...parts, { span: { start: at, end: whole.end }, mark: null }] : parts;
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}
