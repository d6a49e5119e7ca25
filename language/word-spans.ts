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

const isHighSurrogate = (code: number) => code >= 0xd800 && code < 0xdc00;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isHighSurrogate(code)) return classify(String.fromCodePoint(text.codePointAt(at)!));
  if (classes[code] === 0) classes[code] = classify(String.fromCharCode(code));
  return classes[code]!;
}

/** The place behind the character at a place. */
function behind(text: string, at: number): number {
  return at + (isHighSurrogate(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1);
}

/** Where letters and digits from a place on end, and marks if they are wanted. */
function runEnd(text: string, from: number, marks: boolean): number {
  let at = from;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found !== LETTER && !(marks && found === MARK)) break;
    at = behind(text, at);
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
 * Where the words of a text stand, in order. Hyphens and every other sign part words; apostrophes inside do not, nor do
 * hyphens that split a word over two lines. As the expression `[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*` finds them, in a third of the time: all that is searched and
 * shown passes through here.
 */
export function findWordSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) spans.push({ start: at, end });
    at = end > at ? end : behind(text, at);
  }
  return spans;
}
