import { createHash } from 'node:crypto';
import { findSentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import { subtract } from './line.js';
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

/** What is left out inside a block, blanked, so that places in the block stay what they are. */
function masked(source: string, { line }: Part): string {
  const { span, omit } = line.block;
  const holes = [...omit, ...line.drops.map((drop) => drop.span)];
  return holes.reduce(
    (text, hole) =>
      text.slice(0, hole.start - span.start) +
      ' '.repeat(hole.end - hole.start) +
      text.slice(hole.end - span.start),
    source.slice(span.start, span.end),
  );
}

/** A sentence longer than a whole passage is cut between words. */
function cutLong(source: string, span: Span, count: Count): readonly Span[] {
  const tokens = count(source.slice(span.start, span.end));
  if (tokens <= LONGEST) return [span];
  const half = Math.floor((span.start + span.end) / 2);
  const space = source.slice(half, span.end).search(/\s\S/);
  const cut = space < 0 ? half : half + space;
  return [
    { start: span.start, end: cut },
    { start: space < 0 ? half : cut + 1, end: span.end },
  ].flatMap((part) => cutLong(source, part, count));
}

function sentencesOf(source: string, part: Part, count: Count): readonly Sentence[] {
  const { span, omit } = part.line.block;
  const holes = [...omit, ...part.line.drops.map((drop) => drop.span)];
  const found = findSentences(masked(source, part)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  return found
    .flatMap((sentence) => cutLong(source, sentence, count))
    .map((sentence) => {
      const kept = subtract(source, sentence, holes);
      return {
        span: sentence,
        kept,
        tokens: count(kept.map(({ start, end }) => source.slice(start, end)).join(' ')),
        heading: part.heading,
      };
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
  for (const paragraph of paragraphs) {
    const full = sum(current) >= SHORTEST;
    const fits = sum(current) + sum(paragraph) <= LONGEST;
    if (full && (!fits || paragraph[0]?.heading !== current[0]?.heading)) close();
    for (const sentence of paragraph) {
      if (sum(current) + sentence.tokens > LONGEST) close();
      current.push(sentence);
    }
  }
  close();
  return groups;
}

/** Stretches with nothing but white space between them are one. */
function joined(source: string, spans: readonly Span[]): readonly Span[] {
  return spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last && source.slice(last.end, span.start).trim() === '')
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
