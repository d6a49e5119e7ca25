import { sameness } from '../role.js';
import type { Reading } from './reading.js';
import { shapeOf } from './shape.js';

const OWNER =
  /(?:©|^[\W_]*(?:\([Cc]\)|[Cc]opyright|COPYRIGHT))(?:\s*(?:\([Cc]\)|[Cc]opyright|COPYRIGHT)[\s–—:-]*)?\s*(?:\d{4}(?:\s*[–-]\s*(?:\d{4}|[Pp]resent))?)?[\s,:]*(\p{Lu}[\p{L}&’' -]{2,60}?)(?=\s*(?:\d{4}|[.,|]|[Aa]ll [Rr]ights|[Ll]td|LTD|[Ll]imited|plc|PLC|llp|LLP|CI[CO]\b|$))/u;
const CHANNEL =
  /(?:archives?|author at|feed|news from)\s*(?:[-–—|:]|at)?\s*(\p{Lu}[\p{L}&’' ]{2,60}?)(?=\s+https?:|$)/iu;
/** `Penmarsh Weekly is published by …`, `… is a registered charity`, `Cookies on the … website`. */
const NAMED =
  /^(?:[Cc]ookies on (?:the )?)?((?:The )?\p{Lu}[\p{L}&’' -]{2,60}?) (?:is (?:published|produced|edited|owned) by|is a (?:registered )?(?:charity|company|trading name|charitable)|website$)/u;
const TOP = 4;
const FUNCTION_WORDS = /^(?:of|and|for|the|in|to|at|&|–|-)$/;

const isName = (text: string) =>
  shapeOf(text).words >= 2 &&
  shapeOf(text).words <= 7 &&
  text.split(' ').every((word) => /^\p{Lu}/u.test(word) || FUNCTION_WORDS.test(word)) &&
  !/ (?:of|and|for|the|in|to|at|&)$/.test(text) &&
  !/[:|]/.test(text);

/** The name above a tagline: `Penmarsh CVS – supporting local groups`, or that of its newsletter. */
const beforeTagline = (text: string) =>
  text.split(/\s+[–—|-]\s+/)[0]!.replace(/ (?:e-?)?(?:bulletin|newsletter|news-?sheet|update)$/i, '');

/** A name in capitals alone may as well be a button or the label of a section. */
const isInCapitals = (text: string) => text === text.toUpperCase();

/** A name at the top of a page, above the title: one that the page prints again, or the first. */
function masthead(readings: readonly Reading[], titleAt: number): string | null {
  const texts = readings.map(({ line }) => sameness(line.text));
  const lines = readings
    .slice(0, titleAt < 0 ? TOP : titleAt)
    .filter(
      ({ role, line }) =>
        (role === 'title' || line.noise === 'document viewer') && line.block.kind === 'paragraph',
    )
    .slice(0, TOP);
  const names = lines
    .map(({ line }) => beforeTagline(line.text))
    .filter((name) => isName(name) && !isInCapitals(name));
  const again = names.find((name) => texts.filter((text) => text.includes(sameness(name))).length >= 2);
  return again ?? names[0] ?? null;
}

/**
 * Who prints a page, as far as the page says so: its copyright line, its feed's header, or its masthead.
 * @param titleAt the line of the first article's title; below 0 when there is none
 */
export function pagePublisher(readings: readonly Reading[], titleAt: number): string | null {
  const texts = readings.map(({ line }) => line.text);
  const owner = texts.findLast((text) => text.length < 200 && OWNER.test(text));
  const channel = texts.slice(0, 3).flatMap((text) => CHANNEL.exec(text)?.[1]?.trim() ?? []);
  const named = texts.flatMap((text) => (text.length < 200 ? (NAMED.exec(text)?.[1] ?? []) : []));
  const owned = owner ? OWNER.exec(owner)?.[1]?.trim() : null;
  return named.find(isName) ?? owned ?? channel.find(isName) ?? masthead(readings, titleAt);
}
