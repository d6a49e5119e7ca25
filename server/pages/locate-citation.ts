import type { Span } from '../../language/span.js';
import { textHash } from '../search/citation.js';

/** Where cited words stand now. */
export type Located =
  | { readonly state: 'there' | 'moved'; readonly span: Span }
  | { readonly state: 'gone'; readonly span: null };

/** Characters hashed at most, so that a link nobody made cannot keep the server busy: about a third of a second. */
const MOST_HASHED = 200_000_000;
/** What setting up a hash costs, in characters hashed. */
const SET_UP = 2_000;

const WHITE = /\s/;
const INSIDE_WORD = /[\p{L}\p{N}]{2}/u;
/** Where a heading was glued to the text after it (`failingsThe`), a citation may begin. */
const GLUED = /[^\p{Lu}]\p{Lu}/u;

/** Finds the words that a link cites: at their old place, or else by their hash wherever they moved to. */
export function locateCitation(text: string, span: Span, hash: string): Located {
  if (textHash(text.slice(span.start, span.end)) === hash) return { state: 'there', span };
  const moved = findNearest(text, span, hash);
  return moved ? { state: 'moved', span: moved } : { state: 'gone', span: null };
}

function findNearest(text: string, { start, end }: Span, hash: string): Span | null {
  const length = end - start;
  let affordable = MOST_HASHED / (length + SET_UP);
  for (const at of possibleStarts(text, length, start)) {
    if (affordable-- < 1) return null;
    if (textHash(text.slice(at, at + length)) === hash) return { start: at, end: at + length };
  }
  return null;
}

/** Where a stretch of this length begins and ends with whole words, nearest to its old place first. */
function* possibleStarts(text: string, length: number, near: number): Generator<number> {
  const last = text.length - length;
  const origin = Math.min(near, last);
  for (let distance = 0; distance <= Math.max(origin, last - origin); distance++) {
    if (isStretch(text, origin - distance, length)) yield origin - distance;
    if (distance > 0 && isStretch(text, origin + distance, length)) yield origin + distance;
  }
}

function isStretch(text: string, start: number, length: number): boolean {
  const end = start + length;
  if (start < 0 || end > text.length) return false;
  if (WHITE.test(text[start] ?? '') || WHITE.test(text[end - 1] ?? '')) return false;
  return isEdge(text, start) && isEdge(text, end);
}

function isEdge(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return !INSIDE_WORD.test(around) || GLUED.test(around);
}
