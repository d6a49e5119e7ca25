import type { Span } from '../../language/span.js';
import { type StemmedWord, stemsOf } from '../../language/stem.js';
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

/** The forms of wanted words as stems, by their first one, the longest before the others. */
export type Forms = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes forms of wanted words, once for all texts in which they are looked for. */
export function formsOf(wanted: readonly (readonly string[])[]): Forms {
  const forms = new Map<string, (readonly string[])[]>();
  const stemmed = wanted.flat().map(stemsOf);
  for (const form of stemmed.sort((a, b) => b.length - a.length)) {
    if (form.length > 0) forms.set(form[0]!, [...(forms.get(form[0]!) ?? []), form]);
  }
  return forms;
}

/** How many of the words from one on are one of the forms: of several the longest, 0 for none. */
function matchAt(words: readonly StemmedWord[], first: number, forms: Forms): number {
  const { stem, at } = words[first]!;
  const isThere = (wanted: string, index: number) => {
    const word = words[first + index];
    return word?.stem === wanted && word.at === at + index;
  };
  const found = forms.get(stem)?.find((form) => form.every(isThere));
  return found?.length ?? 0;
}

/**
 * Where a text holds a word in any of its forms: whole words, compared by their stems. Neighbouring words of
 * one phrase are one span.
 * @param words of the text, at least those with a stem of any form
 */
export function matchedWords(words: readonly StemmedWord[], forms: Forms): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = matchAt(words, at, forms);
    if (length === 0) continue;
    found.push({ start: words[at]!.span.start, end: words[at + length - 1]!.span.end });
    at += length - 1;
  }
  return found;
}
