import type { Span } from '../language/span.js';
import type { Drop } from '../store/store.js';
import type { Block } from './block.js';

/** A block as cleaning leaves it. */
export interface Line {
  readonly block: Block;
  /** What is left of it, in order: markup and noise inside it are left out. */
  readonly kept: readonly Span[];
  /** The kept stretches joined, white space collapsed: what rules and features look at. */
  readonly text: string;
  /** Why the whole block is no part of an article, or null. */
  readonly noise: string | null;
  /** Noise inside the block. */
  readonly drops: readonly Drop[];
}

/** The parts of `whole` that no span of `holes` covers; white space at their ends is left out too. */
export function subtract(source: string, whole: Span, holes: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let at = whole.start;
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    parts.push({ start: at, end: Math.max(at, hole.start) });
    at = Math.max(at, hole.end);
  }
  parts.push({ start: at, end: whole.end });
  return parts.map((part) => trimSpan(source, part)).filter(({ start, end }) => end > start);
}

/** What of some spans lies inside `whole`; white space at their ends is left out too. */
export function clip(source: string, spans: readonly Span[], whole: Span): readonly Span[] {
  const inside = spans.filter(({ start, end }) => end > whole.start && start < whole.end);
  const parts = inside.map(({ start, end }) => ({
    start: Math.max(start, whole.start),
    end: Math.min(end, whole.end),
  }));
  return parts.map((part) => trimSpan(source, part)).filter(({ start, end }) => end > start);
}

const BLANK = /[\s\p{Cc}\p{Cf}]/u;

/** A span without the white space and invisible characters at its ends. */
export function trimSpan(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(source.charAt(start))) start++;
  while (end > start && BLANK.test(source.charAt(end - 1))) end--;
  return { start, end };
}

const WIDE_GAP = /[^\S\n]{3,}|\t/g;
/** Two spaces, not those that some typists set after a stop. */
const NARROW_GAP = /(?<![\s.!?:;,”"’)])[^\S\n]{2,}(?=\S)|\t/g;
const SEVERAL_GAPS = 3;

/**
 * A stretch as a reader sees it: runs of white space are one space, invisible characters none. Three spaces or
 * more set columns apart, as menus and mastheads do, and become a bar; so do two, where there are several gaps of two.
 */
export function readable(text: string): string {
  const visible = text.replace(/[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu, '').trim();
  const narrow = (visible.match(NARROW_GAP) ?? []).length >= SEVERAL_GAPS;
  return visible.replace(narrow ? NARROW_GAP : WIDE_GAP, ' | ').replace(/\s+/g, ' ');
}
