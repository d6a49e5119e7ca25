import type { Span } from '../../language/span.js';
import { stem, stemsOf } from '../../language/stem.js';
import { findWords } from '../../language/words.js';
import type { Passage } from '../../store/store.js';

/** Moves a stretch of the document to where it stands in the passage's text; holes in it part it. */
export function intoPassage({ spans }: Pick<Passage, 'spans'>, place: Span): readonly Span[] {
  let offset = 0;
  const parts: Span[] = [];
  for (const { start, end } of spans) {
    const [from, to] = [Math.max(start, place.start), Math.min(end, place.end)];
    if (to > from) parts.push({ start: offset + from - start, end: offset + to - start });
    offset += end - start + 1;
  }
  return parts;
}

/** The forms of wanted words as stems, made once for all texts in which they are looked for. */
export function stemForms(wanted: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return wanted.flat().map(stemsOf);
}

/** How many of the words from a place on are one of the forms: of several the longest, 0 for none. */
function matchAt(words: readonly string[], at: number, forms: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const form of forms) {
    if (form.length > longest && form.every((stem, index) => words[at + index] === stem))
      longest = form.length;
  }
  return longest;
}

/**
 * Where a text holds a word in any of its forms: whole words, compared by their stems. Neighbouring words of
 * one phrase are one span.
 * @param forms what `stemForms` makes of the wanted words
 */
export function matchedWords(text: string, forms: readonly (readonly string[])[]): readonly Span[] {
  const words = findWords(text);
  const stems = words.map(({ folded }) => stem(folded));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = matchAt(stems, at, forms);
    if (length === 0) continue;
    found.push({ start: words[at]!.span.start, end: words[at + length - 1]!.span.end });
    at += length - 1;
  }
  return found;
}
