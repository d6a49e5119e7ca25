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

function matchesAt(words: readonly string[], at: number, form: readonly string[]): boolean {
  return form.length > 0 && form.every((stem, index) => words[at + index] === stem);
}

/**
 * Where a text holds a word in any of its forms: whole words, compared by their stems. Neighbouring words of
 * one phrase are one span.
 */
export function matchedWords(text: string, wanted: readonly (readonly string[])[]): readonly Span[] {
  const words = findWords(text);
  const stems = words.map(({ folded }) => stem(folded));
  const forms = wanted.flat().map(stemsOf);
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const longest = Math.max(
      0,
      ...forms.filter((form) => matchesAt(stems, at, form)).map((form) => form.length),
    );
    if (longest === 0) continue;
    found.push({ start: words[at]!.span.start, end: words[at + longest - 1]!.span.end });
    at += longest - 1;
  }
  return found;
}
