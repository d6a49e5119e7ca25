import type { Span } from '../../language/span.js';

/** A text with spaces in the place of a stretch: all else stays where it is. */
export const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** The same with everything that a pattern, with its flag `g`, finds. */
export const blankAll = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (words) => ' '.repeat(words.length));
