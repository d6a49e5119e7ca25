import type { Authority } from '../../../language/authorities.js';
import type { Context, Reading } from '../context.js';
import { entryOf } from '../entry.js';
import type { Place } from '../place.js';
import type { Statement } from '../statement.js';
import { dateBeside } from './date-beside.js';
import { datesIn } from './dates-in.js';
import { dateOfItem, earlierNearby, inspectionBefore, publishedNearby } from './nearby.js';
import type { Saying } from './saying.js';

/** Said of how things stand while the article is written. */
const PRESENT = /\b(?:is|are|now|still|remains?|requires?|today|currently)\b/i;

/** Whose grade it is, and how it is told. */
interface Told extends Saying {
  readonly of: Authority;
  /** The date that the sentence itself gives for it. */
  readonly own: string | null;
}

/** Said of how several stand, and not that it came about: `among those with the lowest grade are`. */
const STANDING =
  /\bto\s+have\s+been\s+(?:rated|graded|judged)\b|\bamong\s+(?:those|the\s+\p{L}+)\s+(?:with|rated|graded|judged)\b|\b(?:all|both|each)\s+(?:have|has)\s+(?:an?\s+)?[“"‘']?(?:good|outstanding|inadequate|requires)/iu;
const REPORTED = /\b(?:reports?|publish\w*|today|yesterday|inspectors|new|latest|now|this\s+week)\b/i;

/** It stands while the article is written, whomever that is about. */
const STILL = /\b(?:still|now|remains?|again)\b/i;

/** In an article about others, a grade without a date is none of its news. */
const isAside = ({ announced }: Context, { id, kind }: Authority) =>
  announced.size > 0 && !announced.has(id) && kind !== 'body';

/** A grade that the article states in its own right, with no other date, is its news. */
function isNews(context: Context, { unit }: Reading, { past, byTheWay, of }: Told): boolean {
  if (context.article.date === null || past) return false;
  if (isAside(context, of) && !STILL.test(unit.text)) return false;
  return !byTheWay || PRESENT.test(unit.text);
}

export type Dated = Pick<Statement, 'date' | 'dateSource'>;
export const UNDATED: Dated = { date: null, dateSource: 'none' };

/** The date of the report that an article is about, for the one whose it is. */
export const reportOf = ({ report }: Context, { id }: Authority) =>
  report && (report.of === null || report.of === id) ? report.date : null;

/** The date that the text gives elsewhere for what went before. */
const ofBefore = (context: Context, at: number) =>
  earlierNearby(context, at) ?? inspectionBefore(context, at, true);

/** When a grade was given. */
export function dateOf(context: Context, at: number, told: Told): Dated {
  const { past, own, of } = told;
  const { text } = context.readings[at]!.unit;
  if (own === null && STANDING.test(text) && !REPORTED.test(text)) return UNDATED;
  const date =
    own ??
    (past
      ? ofBefore(context, at)
      : (dateOfItem(context, at) ??
        entryOf(context, at)?.date ??
        inspectionBefore(context, at, false) ??
        reportOf(context, of) ??
        publishedNearby(context, at)));
  if (date) return { date, dateSource: date === context.article.date ? 'article' : 'report' };
  if (isNews(context, context.readings[at]!, told))
    return { date: context.article.date, dateSource: 'article' };
  return UNDATED;
}

const IN_A_LIST: Saying = { past: false, byTheWay: false };

/** The date of a grade that a text gives to one of a list. */
export function datedIn(context: Context, at: number, { text, of }: { text: string; of: Authority }): Dated {
  return dateOf(context, at, {
    ...IN_A_LIST,
    of,
    own: datesIn(text, context.day).at(-1)?.iso ?? null,
  });
}

/** Of several listed behind a grade, each may carry its date; null when it has none. */
export function dateBesideName(
  context: Context,
  at: number,
  { mention }: Place,
  of: Authority,
): Dated | null {
  const reading = context.readings[at]!;
  const listed = reading.mentions.filter(({ span }) => span.start >= mention.span.end);
  const dates = listed.map((one) => ({
    id: one.authority.id,
    date: dateBeside(reading, one, context.day),
  }));
  const own = dates.find((one) => one.id === of.id)?.date;
  if (own) return { date: own, dateSource: 'report' };
  // That of another name is not its own.
  const isListed = dates.some((one) => one.id === of.id) && dates.some(({ date }) => date !== null);
  return isListed ? dateOf(context, at, { ...IN_A_LIST, of, own: null }) : null;
}
