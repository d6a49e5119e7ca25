import type { Span } from '../../language/span.js';

/** A word of a text, and the form in which it is compared: without case, accents, hyphens and kinds of marks. */
export interface QuotedWord {
  readonly span: Span;
  readonly form: string;
}

/** Where a quotation leaves words out (`…`) or puts others in (`[the council]`): any words may stand there. */
export const GAP = 'gap';

/** Numbers keep their currency, point and per cent: in them each sign counts. */
const WORD = /[£$€]?[\p{L}\p{N}\p{M}]+(?:(?:['’]|(?<=\d)[.,:](?=\d))[\p{L}\p{N}\p{M}]+)*%?/gu;
/** `[c]hildren`: a letter whose case was changed. */
const CHANGED_LETTER = /\[(\p{L})\](?=\p{L})/gu;
const LEFT_OUT = /\[[.…\s]*\]|\([.…\s]+\)|…|\.(?:\s?\.){2,}/gu;
const PUT_IN = /\[[^\]]*\]/gu;

function formOf(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

/** The words of a text in order. */
export function quotedWords(text: string): readonly QuotedWord[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    span: { start: index, end: index + word.length },
    form: formOf(word),
  }));
}

/** A quotation as it is looked for: its words in order, with gaps between them. */
export interface Quotation {
  /** The text that the spans of the words point into. */
  readonly text: string;
  readonly parts: readonly (QuotedWord | typeof GAP)[];
}

/**
 * Reads a quotation as people write it, with or without its marks, to be compared with a source. What stands in
 * brackets was put in by whoever quotes; where the source has brackets itself they are words like others.
 */
export function readQuotation(given: string, source: string): Quotation {
  const text = given.replace(CHANGED_LETTER, '$1');
  const patterns = source.includes('[') ? [LEFT_OUT] : [PUT_IN, LEFT_OUT];
  const gaps = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .sort((a, b) => a.start - b.start);
  const stretches = [...gaps, null].map((gap, at) => {
    const start = gaps[at - 1]?.end ?? 0;
    const words = quotedWords(text.slice(start, gap?.start));
    return words.map(({ span, form }) => ({
      form,
      span: { start: start + span.start, end: start + span.end },
    }));
  });
  const full = stretches.filter((words) => words.length > 0);
  return { text, parts: full.flatMap((words, at) => (at === 0 ? words : [GAP, ...words])) };
}
