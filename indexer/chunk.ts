import { createHash } from 'node:crypto';
import { findSentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import { clip, trimSpan } from './line.js';
import type { Part } from './segment/segment.js';

/** Sizes of a passage in model tokens. */
export const SHORTEST = 120;
export const LONGEST = 200;

/** A passage cut from an article, before it has vectors. */
export interface Cut {
  readonly spans: readonly Span[];
  readonly sentences: readonly Span[];
  readonly heading: string | null;
}

interface Sentence {
  readonly span: Span;
  readonly kept: readonly Span[];
  readonly tokens: number;
  readonly heading: string | null;
}

type Count = (text: string) => number;

/** A block's text; what is left out inside it is blanked, so that places in the block stay what they are. */
function masked(source: string, { line }: Part): string {
  const { start } = line.block.span;
  return line.kept.reduce(
    (text, kept) => text.padEnd(kept.start - start) + source.slice(kept.start, kept.end),
    '',
  );
}

/** Where to part a stretch: at the white space nearest its middle, inside a word only where there is none. */
function findMiddle(text: string, { start, end }: Span): number {
  const middle = Math.floor((start + end) / 2);
  const before = text.slice(start, middle).search(/\s\S*$/);
  const after = text.slice(middle, end).search(/\s/);
  if (before >= 0 && (after < 0 || middle - start - before <= after)) return start + before;
  if (after >= 0) return middle + after;
  return /[\udc00-\udfff]/.test(text.charAt(middle)) ? middle + 1 : middle;
}

interface Counted extends Span {
  readonly tokens: number;
}

/** A sentence longer than a whole passage is cut between words. */
function cutLong(text: string, span: Span, count: Count): readonly Counted[] {
  const { start, end } = trimSpan(text, span);
  const tokens = count(text.slice(start, end));
  if (tokens <= LONGEST) return [{ start, end, tokens }];
  const middle = findMiddle(text, { start, end });
  return [
    { start, end: middle },
    { start: middle, end },
  ].flatMap((part) => cutLong(text, part, count));
}

function sentencesOf(source: string, part: Part, count: Count): readonly Sentence[] {
  const { block, kept } = part.line;
  const text = masked(source, part);
  const found = findSentences(text).flatMap((sentence) => cutLong(text, sentence, count));
  return found.flatMap(({ start, end, tokens }) => {
    const own = clip(source, kept, { start: block.span.start + start, end: block.span.start + end });
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    return [{ span, kept: own, tokens, heading: part.heading }];
  });
}

const sum = (sentences: readonly Sentence[]) =>
  sentences.reduce((tokens, sentence) => tokens + sentence.tokens, 0);

/** Fills passages paragraph by paragraph; a paragraph is cut at a sentence's end only where it does not fit whole. */
function group(paragraphs: readonly (readonly Sentence[])[]): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  let current: Sentence[] = [];
  const close = () => {
    if (current.length > 0) groups.push(current);
    current = [];
  };
  let left = sum(paragraphs.flat());
  for (const paragraph of paragraphs) {
    const full = sum(current) >= SHORTEST;
    const fits = sum(current) + sum(paragraph) <= LONGEST;
    // A new heading begins a new passage, but no scrap is left over for that at the article's end.
    const apart = paragraph[0]?.heading !== current[0]?.heading && sum(current) + left > LONGEST;
    if (full && (!fits || apart)) close();
    left -= sum(paragraph);
    for (const sentence of paragraph) {
      if (sum(current) + sentence.tokens > LONGEST) close();
      current.push(sentence);
    }
  }
  close();
  return groups;
}

/** Nothing but white space, or the marker of a list's next item. */
const NO_WORDS = /^\s*(?:\n\s*(?:[-*+•‣·▪◦–]|\(?[\da-z]{1,4}[.)])\s*)?$/i;

/** Stretches with no words between them are one. */
function joined(source: string, spans: readonly Span[]): readonly Span[] {
  return spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last && NO_WORDS.test(source.slice(last.end, span.start)))
      all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
    return all;
  }, []);
}

/**
 * Cuts an article into passages of SHORTEST to LONGEST tokens, at ends of sentences.
 * @param count the length of a text in model tokens
 */
export function chunk(source: string, parts: readonly Part[], count: Count): readonly Cut[] {
  const paragraphs = parts.map((part) => sentencesOf(source, part, count));
  return group(paragraphs).map((sentences) => ({
    spans: joined(
      source,
      sentences.flatMap(({ kept }) => kept),
    ),
    sentences: sentences.map(({ span }) => span),
    heading: sentences[0]!.heading,
  }));
}

/** Sixteen hex digits that name a text. */
export function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
