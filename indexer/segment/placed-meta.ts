import { findDates } from '../../language/dates.js';
import { countWords } from '../noise/noise-rule.js';
import { above, isTold, nextBelow } from './around.js';
import { credited, isPaper, type Meta, slashed, TO_COME, UPDATED } from './meta.js';
import { type Reading, sameText } from './reading.js';

const MOST_WORDS = 18;
/** Words of those who tell where a text came from, or that they put it up. */
const TAKEN =
  /\b(?:posted|published|reposted|added|uploaded|put up|source|from|via|courtesy|taken|copied|reprinted|printed|appeared|shared)\b/i;
const ORIGIN =
  /(?:\b(?:source|from|via|courtesy of|(?:published|printed|appeared) (?:in|by))\b:?\s+)((?:the )?\p{Lu}.*)$/iu;
/** `Northern Courier | Posted by Kit on …`: a name before anything else. */
const FIRST = /^((?:[Tt]he )?\p{Lu}[^|–—(,:]{1,50}?)\s*(?:[|–—(,:]|\s-\s)/u;

/**
 * What a short line with a date says of an article by where it stands, in whatever form: right between a title and its
 * text, or between a text and the next title if its words tell of an origin.
 * @returns null for any other line
 */
export function placedMeta(readings: readonly Reading[], at: number): Meta | null {
  const { role, line } = readings[at]!;
  if ((role !== 'title' && role !== 'prose') || line.block.kind !== 'paragraph') return null;
  if (/[.!?]["”’]?$/.test(line.text) || countWords(line.text) > MOST_WORDS) return null;
  if (!/\d/.test(line.text)) return null;
  const { last } = above(readings, at);
  const below = nextBelow(readings, at);
  const taken = TAKEN.test(line.text);
  if (sameText(last ?? undefined, readings[at])) return null;
  const heads = last?.role === 'title' && isTold(below) && (role === 'title' || taken);
  const closes = isTold(last) && below?.role === 'title' && taken;
  return heads || closes ? datedOrigin(line.text) : null;
}

/**
 * Its day is that of the origin, where both that and the day of putting it up are told. A line that tells of neither may
 * be a standfirst: its day counts only where there is no other.
 */
function datedOrigin(line: string): Meta | null {
  const text = slashed(line);
  const after = ORIGIN.exec(text)?.[1] ?? '';
  const dates = [...findDates(after), ...findDates(text)].filter(({ precision }) => precision === 'day');
  const [date] = dates;
  if (!date || UPDATED.test(text.replace(/\breposted\b/i, '')) || TO_COME.test(text)) return null;
  const first = FIRST.exec(text)?.[1];
  const origin = after ? credited(after.replace(/\s+by\b.*$/i, '')) : first && isPaper(first) ? first : null;
  const told = origin !== null || TAKEN.test(text);
  return {
    date: date.iso,
    ...(told ? {} : { updated: true }),
    ...(origin ? { source: origin.replace(/^the |[\s([]+$/g, '') } : {}),
  };
}
