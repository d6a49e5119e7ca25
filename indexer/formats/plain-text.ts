import type { Span } from '../../language/span.js';
import { type Block, blankLines, LINE_END, trim } from '../block.js';
import { decode } from '../decode.js';
import { NO_FRONT } from '../front-matter.js';
import type { Format, Layout } from './format.js';

/** A line that shows something. */
interface Line {
  /** Counted from 0, blank lines included. */
  readonly number: number;
  /** Code units of white space at its start. */
  readonly indent: number;
  /** Trimmed. */
  readonly span: Span;
  /** Of the span. */
  readonly text: string;
}

/** A line, judged by its mark; an item's span and text begin after the marker. */
interface MarkedLine extends Line {
  readonly kind: 'paragraph' | 'item' | 'rule';
}

/** What may begin a list item. A marker that is not sure needs another of its sign close by. */
interface Marker {
  readonly sign: string;
  readonly length: number;
  readonly sure: boolean;
}

/** What of a document is hard-wrapped: the lines whose sentence or paragraph goes on, and the width they fill. */
interface Wrapping {
  readonly broken: ReadonlySet<MarkedLine>;
  /** 0 where nothing is wrapped. */
  readonly width: number;
}

const BULLET = /^[•‣·▪◦●○■□►➢\uf0b7]/;
const LETTER_BULLET = /^o\s/;
const DASH = /^[-*–]\s/;
const NUMBER = /^(?:\d{1,3}[.)]|\((?:\d{1,3}|[a-z]|[ivxl]{2,5})\))\s/i;
const PUNCTUATION = /^[\p{P}\p{S}\s\uf0b7]+$/u;

const SENTENCE_END = /[.!?…:][”"’')\]\s]*$/;
const LOWER_START = /^[“"‘'(]?\p{Ll}/u;
// A comma, or a word that must be followed by another.
const HANGING_END =
  /(?:,|\s(?:the|an?|of|in|on|at|to|by|for|from|with|and|or|than|that|which|who|is|are|was|were|has|have|had|its|their))$/;
// `Source: X`, `Posted on: X`; not `Jones said: “…`.
const LABEL = /^\p{Lu}[\p{L}'’-]*(?: (?!(?:said|says|added|adds)\b)[\p{L}'’-]+)?:(?:\s|$)/u;
const BYLINE = /^(?:By\s|(?:by|[Vv]ia)(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$)/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** A row of dots up to a page's number: a line of a contents list. */
const LEADERS = /(?:\.{4,}|(?: \.){4,}|…{2,})\s*\d{1,4}$/;

const SHORT = 40;
const WIDEST = 110;
const LONGEST_BYLINE = 60;

/**
 * Lays out a plain text: list items (all of depth 1) and rules by their marks, all else as paragraphs. A
 * paragraph is one line, or several where the text is hard-wrapped. Which ones are headings is not judged here.
 */
export function plainText(text: string): readonly Block[] {
  const lines = markLines(text, readLines(text));
  const wrapping = findWrapping(lines);
  const parts = group(lines, (last, next, first) => runsOn(last, next, first, wrapping));
  return parts.map((part, index) => toBlock(text, part, parts[index - 1]?.at(-1)?.span.end ?? 0));
}

function toBlock(text: string, lines: readonly MarkedLine[], endBefore: number): Block {
  const { kind, span } = lines[0]!;
  const gap = blankLines(text, { start: endBefore, end: span.start });
  const end = lines.at(-1)!.span.end;
  return { kind, span: { start: span.start, end }, depth: kind === 'item' ? 1 : 0, gap, omit: [] };
}

function readLines(text: string): readonly Line[] {
  const ends = [...text.matchAll(LINE_END)];
  return [...ends, null].flatMap((end, number) => {
    const before = ends[number - 1];
    const start = before ? before.index + before[0].length : 0;
    const span = trim(text, { start, end: end?.index ?? text.length });
    return span ? [{ number, indent: span.start - start, span, text: text.slice(span.start, span.end) }] : [];
  });
}

function markLines(text: string, lines: readonly Line[]): readonly MarkedLine[] {
  const markers = lines.map((line, index) => findMarker(line, lines[index - 1]));
  const accompanied = findAccompanied(lines, markers);
  return lines.map((line, index) => {
    const marker = markers[index];
    if (marker && (marker.sure || accompanied.has(index))) return toItem(text, line, marker);
    return { ...line, kind: PUNCTUATION.test(line.text) ? 'rule' : 'paragraph' };
  });
}

function toItem(text: string, line: Line, { length }: Marker): MarkedLine {
  const span = trim(text, { start: line.span.start + length, end: line.span.end })!;
  return { ...line, kind: 'item', span, text: text.slice(span.start, span.end) };
}

function findMarker({ number, indent, text }: Line, before: Line | undefined): Marker | null {
  if (PUNCTUATION.test(text)) return null;
  if (BULLET.test(text) || (indent > 0 && LETTER_BULLET.test(text)))
    return { sign: '•', length: 1, sure: true };
  if (DASH.test(text)) return { sign: text.charAt(0), length: 1, sure: false };
  const length = NUMBER.exec(text)?.[0].length;
  // After a line that breaks off, a number may belong to the sentence: `in section` / `12. The council`.
  const sure = before?.number !== number - 1 || SENTENCE_END.test(before.text);
  return length ? { sign: '1', length, sure } : null;
}

/** Markers with another of their sign before or after them: in the same run of lines, or past blank lines alone. */
function findAccompanied(lines: readonly Line[], markers: readonly (Marker | null)[]): ReadonlySet<number> {
  const accompanied = new Set<number>();
  const latest = new Map<string, number>();
  markers.forEach((marker, index) => {
    if (!marker) return;
    const before = latest.get(marker.sign) ?? Number.NaN;
    const blank = lines[index]!.number - (lines[before]?.number ?? Number.NaN) - (index - before);
    if (blank === 0 || before === index - 1) accompanied.add(before).add(index);
    latest.set(marker.sign, index);
  });
  return accompanied;
}

/** Cuts a list between every two neighbours that are not together. */
function group<T>(
  all: readonly T[],
  together: (last: T, next: T, first: T) => boolean,
): readonly (readonly T[])[] {
  const groups: [T, ...T[]][] = [];
  for (const next of all) {
    const current = groups.at(-1);
    if (current && together(current.at(-1)!, next, current[0])) current.push(next);
    else groups.push([next]);
  }
  return groups;
}

function findWrapping(lines: readonly MarkedLine[]): Wrapping {
  const stretches = group(lines, isSameStretch).filter(isWrapped);
  const widths = stretches.flatMap((stretch) => stretch.map((line) => line.text.length));
  return {
    broken: new Set(stretches.flatMap((stretch) => stretch.slice(0, -1))),
    width: widths.reduce((widest, width) => Math.max(widest, width), 0),
  };
}

/** A short line was not broken at the margin: it ends what may be wrapped, or stands alone, like a title. */
function isSameStretch(last: MarkedLine, next: MarkedLine): boolean {
  return follows(last, next) && !isOwnLine(last) && !isOwnLine(next) && last.text.length >= SHORT;
}

/** Lines of one paragraph as far as marks tell. */
function follows(last: MarkedLine, next: MarkedLine): boolean {
  return next.number === last.number + 1 && last.kind !== 'rule' && next.kind === 'paragraph';
}

function isOwnLine({ text }: Line): boolean {
  const isByline = text.length <= LONGEST_BYLINE && BYLINE.test(text) && !SENTENCE_END.test(text);
  return isByline || LABEL.test(text) || ADDRESS.test(text) || LEADERS.test(text);
}

/** Three lines or more of like length, of which some break in mid-sentence: no list of headlines looks so. */
function isWrapped(lines: readonly MarkedLine[]): boolean {
  const body = lines.slice(0, -1);
  const longest = body.reduce((width, { text }) => Math.max(width, text.length), 0);
  const full = body.filter(({ text }) => text.length >= longest * 0.75);
  const broken = body.filter((line, index) => breaksSentence(line, lines[index + 1]!));
  const fits = lines.every(({ text }) => text.length <= WIDEST);
  return body.length >= 2 && fits && full.length * 2 > body.length && broken.length * 4 >= body.length;
}

function breaksSentence(last: Line, next: Line): boolean {
  return !SENTENCE_END.test(last.text) && LOWER_START.test(next.text);
}

function runsOn(last: MarkedLine, next: MarkedLine, first: MarkedLine, { broken, width }: Wrapping): boolean {
  if (!follows(last, next) || isOwnLine(next) || ADDRESS.test(last.text) || LEADERS.test(last.text))
    return false;
  if (broken.has(last) || breaksSentence(last, next)) return true;
  const { length } = last.text;
  const hangs = first.kind === 'item' && next.indent > first.indent;
  if (hangs && length >= SHORT) return true;
  if (SENTENCE_END.test(last.text)) return false;
  // In a wrapped document also a paragraph of two lines: the next word had no room.
  const isFull = length <= width && length + 1 + next.text.search(/\s|$/) > width;
  return isFull || (length >= SHORT && HANGING_END.test(last.text));
}

/** A plain text as a document. */
export function layOutPlainText(text: string): Layout {
  return { text, blocks: plainText(text), front: NO_FRONT, warnings: [] };
}

export const PLAIN_TEXT: Format = {
  name: 'Plain text',
  mediaType: 'text/plain',
  extensions: ['.txt'],
  read: (bytes) => layOutPlainText(decode(bytes).text),
  readText: layOutPlainText,
};
