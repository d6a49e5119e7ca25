import { beginsStretch, isSpace } from './around.js';
import type { Close } from './close.js';

/** Also as dumps of pages print them, escaped. */
const DOUBLE = /[“”„"«»]|&(?:quot|[lr]dquo|#34|#822[01]);/g;
const OPENS = /[“„«]|&(?:ldquo|#8220);/;
const CLOSES = /[”»]|&(?:rdquo|#8221);/;

type Turn = 'open' | 'close' | 'either';

/** What a double mark does, by its form, and by the space around it where the form does not tell. */
function turnOf(text: string, at: number, mark: string): Turn {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)];
  const looksOpen = beginsStretch(before) && !isSpace(after);
  const looksClosed = !isSpace(before) && (isSpace(after) || /[)\].,;:!?–—-]/.test(after));
  if (OPENS.test(mark)) return looksClosed && !looksOpen ? 'close' : 'open';
  if (CLOSES.test(mark)) return looksOpen && !looksClosed && isSpace(before) ? 'open' : 'close';
  if (looksOpen === looksClosed) return 'either';
  return looksOpen ? 'open' : 'close';
}

export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly turn: Turn;
}

/** The double marks of a paragraph in order; `6'3"` has none. */
export const doubleMarks = (text: string): readonly Mark[] =>
  [...text.matchAll(DOUBLE)]
    .filter(({ index }) => !/\d['’]\d+$/.test(text.slice(0, index)))
    .map((match) => ({
      at: match.index,
      length: match[0].length,
      turn: turnOf(text, match.index, match[0]),
    }));

/** Where the double mark is that closes a stretch, `text.length` when none does. */
export function closeOfDouble(text: string, from: number, marks: readonly Mark[]): Close {
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
