import type { Span } from '../../language/span.js';
import type { StoredPassage } from '../../store/store.js';
import { intoPassage } from './highlight.js';

/** One contiguous stretch of a document. */
export interface Stretch {
  readonly text: string;
  readonly place: Span;
}

/** The longest of a sentence's stretches: noise may stand inside it. */
export function stretchOf(passage: StoredPassage, sentence: Span): Stretch {
  const parts = passage.spans
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    .filter(({ start, end }) => end > start);
  const place = parts.reduce((best, part) => (part.end - part.start > best.end - best.start ? part : best));
  const [within] = intoPassage(passage, place);
  return { place, text: passage.text.slice(within!.start, within!.end) };
}
