import type { Span } from '../../language/span.js';

/** A stretch between quotation marks, without them, as places in its paragraph. */
export interface Marked extends Span {
  /** With its marks. */
  readonly outer: Span;
  /** Has a mark that opens it, one that closes it? */
  readonly opened: boolean;
  readonly closed: boolean;
}

const OPENERS = '“„«"‘\'';
const DOUBLE = /[“”„"«»]/g;
const APOSTROPHE = /['’]/;

const isSpace = (char: string) => char === '' || /\s/.test(char);
const isWordy = (char: string) => /[\p{L}\p{N}]/u.test(char);
const beginsStretch = (before: string) => isSpace(before) || /[([{–—/:;,.-]/.test(before);

/** Words that begin with an apostrophe for letters left out. */
const ELISION =
  /^['’](?:\d0s|\d\d\b|tis\b|twas\b|em\b|til\b|cause\b|bout\b|n['’]?\b|s\b|re\b|ll\b|ve\b|d\b|t\b|m\b)/i;

type Turn = 'open' | 'close' | 'either';

/** What a double mark does, by its form, and by the space around it where the form does not tell. */
function turnOf(text: string, at: number, mark: string): Turn {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)];
  const looksOpen = beginsStretch(before) && !isSpace(after);
  const looksClosed = !isSpace(before) && (isSpace(after) || /[)\].,;:!?–—-]/.test(after));
  if (/[“„«]/.test(mark)) return looksClosed && !looksOpen ? 'close' : 'open';
  if (/[”»]/.test(mark)) return looksOpen && !looksClosed && isSpace(before) ? 'open' : 'close';
  if (looksOpen === looksClosed) return 'either';
  return looksOpen ? 'open' : 'close';
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly turn: Turn;
}

const doubleMarks = (text: string): readonly Mark[] =>
  [...text.matchAll(DOUBLE)]
    .filter(({ index }) => !/\d['’]\d+$/.test(text.slice(0, index)))
    .map((match) => ({
      at: match.index,
      length: match[0].length,
      turn: turnOf(text, match.index, match[0]),
    }));

/** Where the double mark is that closes a stretch, `text.length` when none does. */
function closeOfDouble(text: string, from: number, marks: readonly Mark[]): { end: number; after: number } {
  const rest = marks.filter(({ at }) => at >= from);
  let depth = 0;
  for (const [index, { at, length, turn }] of rest.entries()) {
    if (turn === 'open') {
      const left = rest.slice(index + 1);
      // Marks within marks close twice; otherwise the mark that should have closed the first stretch was left out.
      const closes = left.filter((mark) => mark.turn !== 'open').length;
      const opens = left.filter((mark) => mark.turn === 'open').length;
      if (closes - opens < 2 + depth) return { end: endOfLost(text, from, at), after: at };
      depth += 1;
    } else if (depth === 0) return { end: at, after: at + length };
    else depth -= 1;
  }
  return { end: text.length, after: text.length };
}

/** A stretch whose closing mark was left out ends with the last sentence before the next one opens. */
function endOfLost(text: string, from: number, at: number): number {
  const stretch = text.slice(from, at);
  const stop = /[.!?](?=\s)(?!.*[.!?]\s)/.exec(stretch)?.index;
  return stop === undefined ? from + stretch.trimEnd().length : from + stop + 1;
}

const opensSingle = (text: string, at: number) =>
  /['‘]/.test(text.charAt(at)) &&
  beginsStretch(text.charAt(at - 1)) &&
  /[\p{L}\p{N}£$€“"[(…]/u.test(text.charAt(at + 1)) &&
  text.charAt(at - 1) !== '.' &&
  !ELISION.test(text.slice(at).replace(/^‘/, '’'));

/** Where a single mark may close: behind a word or stop, before something that is no letter. */
function closesOfSingle(text: string, from: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < text.length; at += 1) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (APOSTROPHE.test(text.charAt(at)) && !isSpace(before) && !isWordy(after) && before !== '‘')
      found.push(at);
    if (at > from && opensSingle(text, at) && found.length > 0) break;
  }
  return found;
}

/** A plural's or name's possessive: `James’ room`, `parents’ groups`. */
const maybePossessive = (text: string, at: number) =>
  /s$/i.test(text.slice(0, at)) && /^['’]\s+\p{L}/u.test(text.slice(at));

function closeOfSingle(text: string, from: number): { end: number; after: number } | null {
  const closes = closesOfSingle(text, from);
  const sure = closes.find((at) => !maybePossessive(text, at));
  const end = sure ?? closes[0];
  if (end === undefined) return null;
  // A possessive is taken for the close only where nothing surer follows within the sentence.
  const first = closes[0]!;
  const crosses = /[.!?]\s+\p{Lu}/u.test(text.slice(first, end)) && !/[.!?,]$/.test(text.slice(0, end));
  const chosen = crosses ? first : end;
  return { end: chosen, after: chosen + 1 };
}

function trimmed(text: string, start: number, end: number): Span {
  const body = text.slice(start, end);
  const from = start + (body.length - body.trimStart().length);
  return { start: from, end: Math.max(from, start + body.trimEnd().length) };
}

/**
 * The stretches of a paragraph that stand between quotation marks, in order; marks within marks belong to the outer
 * stretch. Takes curly, straight and single marks, mended where they face the wrong way or one of a pair is missing:
 * what is not closed runs to the paragraph's end, what is not opened begins with the paragraph.
 */
export function findMarked(text: string): readonly Marked[] {
  const marks = doubleMarks(text);
  const found: Marked[] = [];
  const add = (at: number, width: number, close: { end: number; after: number }) => {
    const inner = trimmed(text, at + width, close.end);
    if (inner.end > inner.start)
      found.push({
        ...inner,
        outer: { start: at, end: close.after },
        opened: width > 0,
        closed: close.after > close.end,
      });
    return Math.max(close.after, at + 1);
  };
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (!OPENERS.includes(char) && !/[”»’]/.test(char)) {
      at += 1;
      continue;
    }
    const double = marks.find((mark) => mark.at === at);
    if (double && double.turn !== 'close') {
      at = add(at, double.length, closeOfDouble(text, at + double.length, marks));
    } else if (double) {
      // `6'3" tall` aside, only a pull quote loses its opening mark, and it ends its paragraph.
      if (found.length === 0 && at > 0 && text.slice(at + double.length).trim() === '')
        add(0, 0, { end: at, after: at + double.length });
      at += double.length;
    } else if (opensSingle(text, at)) {
      const close = closeOfSingle(text, at + 1);
      at = close ? add(at, 1, close) : at + 1;
    } else at += 1;
  }
  return found;
}
