import type { Span } from './span.js';
import { behindSplit } from './split-words.js';

/* What a character is to a word. */
const LETTER = 1;
const MARK = 2;
const APOSTROPHE = 3;
const OTHER = 4;
const HYPHEN = 5;

function classify(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/['’]/.test(character)) return APOSTROPHE;
  return /[-‐\u00ad]/.test(character) ? HYPHEN : OTHER;
}

/** By code unit; 0 for one that was not met yet. */
const classes = new Uint8Array(2 ** 16);

const isSurrogate = (code: number) => (code & 0xf800) === 0xd800;

/** Both halves of a character beyond the first 2¹⁶ are what it is; a half alone is nothing. */
function classOfHalf(text: string, at: number): number {
  const character = text.codePointAt(text.charCodeAt(at) < 0xdc00 ? at : at - 1) ?? 0;
  return character > 0xffff ? classify(String.fromCodePoint(character)) : OTHER;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isSurrogate(code)) return classOfHalf(text, at);
  if (classes[code] === 0) classes[code] = classify(String.fromCharCode(code));
  return classes[code]!;
}

/** Where letters and digits from a place on end, and marks if they are wanted. */
function runEnd(text: string, from: number, marks: boolean): number {
  let at = from;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found !== LETTER && !(marks && found === MARK)) break;
    at++;
  }
  return at;
}

/** The place behind an apostrophe, or behind a hyphen that splits a word. */
function behindJoint(text: string, at: number): number {
  if (at >= text.length) return at;
  const found = classAt(text, at);
  if (found === APOSTROPHE) return at + 1;
  return found === HYPHEN ? behindSplit(text, at) : at;
}

/** Where a word that begins at a place ends: behind each joint in it there is a letter or a digit. */
function wordEnd(text: string, from: number): number {
  let end = runEnd(text, from, true);
  while (end > from) {
    const joint = behindJoint(text, end);
    const next = joint > end ? runEnd(text, joint, false) : end;
    if (next === joint) break;
    end = next;
  }
  return end;
}

/**
 * Visits the words of a text in order. Hyphens and every other sign part words; apostrophes inside do not, nor do
 * hyphens that split a word over two lines. Other words are what `[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*` finds, in a
 * third of the time: all that is searched and shown passes through here.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) visit(at, end);
    at = Math.max(end, at + 1);
  }
}

/** Where the words of a text stand, in order. */
export function findWordSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  eachWord(text, (start, end) => spans.push({ start, end }));
  return spans;
}
