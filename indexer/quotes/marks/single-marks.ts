import { beginsStretch, isSpace, isWordy } from './around.js';
import type { Close } from './close.js';

const APOSTROPHE = /['’]/;

/** Words that begin with an apostrophe for letters left out. */
const ELISION =
  /^['’](?:\d0s|\d\d\b|tis\b|twas\b|em\b|til\b|cause\b|bout\b|n['’]?\b|s\b|re\b|ll\b|ve\b|d\b|t\b|m\b)/i;

/** Does a single mark at a place open a stretch, and leave out no letters? */
export const opensSingle = (text: string, at: number) =>
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

/** Where the stretch ends that a single mark opens, null where nothing closes it. */
export function closeOfSingle(text: string, from: number): Close | null {
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
