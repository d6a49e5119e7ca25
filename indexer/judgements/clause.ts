import type { Span } from '../../language/span.js';

/** Where one statement ends and another begins. */
const STRONG =
  /;|\s[–—]\s|,?\s+(?:while|whilst|whereas|but|although|though|despite)\s|,\s+(?:which|whose|who|when|after|until|unlike)\s|\swhose\s|(?<!looked)\s(?:after|when|since|because|if|unless)\s+(?=\p{L}+\s)|[.!?]["”’]?\s/giu;

function bounded(text: string, at: number, pattern: RegExp): Span {
  let [start, end] = [0, text.length];
  for (const match of text.matchAll(pattern)) {
    if (match.index + match[0].length <= at) start = match.index + match[0].length;
    else if (match.index >= at) {
      end = match.index;
      break;
    }
  }
  return { start, end };
}

/** The clause around a place of a sentence. */
export const clauseAt = (text: string, at: number): Span => bounded(text, at, STRONG);
