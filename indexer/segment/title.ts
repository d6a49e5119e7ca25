import { findDates } from '../../language/dates.js';
import { countWords } from '../noise/noise-rule.js';
import { isSalutation } from '../role.js';
import { significant } from './around.js';
import { UPDATED } from './meta.js';
import { covered, type Reading, sameText } from './reading.js';
import { shapeOf } from './shape.js';

const LOOK_DOWN = 400;

/** A line of a meeting's head, or a day without its month: no headline. */
const LABELLED =
  /^(?:present|apologies|in attendance|attendance|co-opted|venue|contact|chair|clerk|time|place)\b[^:]{0,20}:|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,30}$/i;

/** Weighs one line of a page's head as the title of what follows. */
function weigh(readings: readonly Reading[], at: number, lead: Reading | null): number {
  const reading = readings[at]!;
  const { words, section, colon } = shapeOf(reading.line.text);
  const repeated = readings.slice(at + 1).some((other) => other.role === 'title' && sameText(other, reading));
  const dateBelow = readings.slice(at + 1, at + 4).some(({ meta }) => meta?.date ?? meta?.author);
  const metaAbove = words >= 5 && readings[at - 1]?.role === 'meta' && reading.line.block.gap > 0;
  const barred = / \| /.test(reading.line.text);
  const told = covered(reading.stems, lead?.stems ?? new Set());
  const size = words >= 5 ? 2 : words >= 3 ? 0.5 : -1;
  const first = !readings
    .slice(0, at)
    .some((other) => other.role === 'title' && shapeOf(other.line.text).words >= 5);
  const dated = findDates(reading.line.text).length > 0;
  const about = reading.role === 'meta';
  const subject = readings.slice(0, at).findLast(significant);
  const ofLetter = subject !== undefined && isSalutation(subject.line.text);
  const heading = reading.line.block.kind === 'heading' ? 4 - reading.line.block.depth : 0;
  const below = readings[at + 1];
  const standfirst = words >= 4 && below?.role === 'title' && shapeOf(below.line.text).words >= 6;
  const tied =
    told >= 0.2 || repeated || dateBelow || dated || metaAbove || heading > 0 || standfirst || ofLetter;
  return (
    (tied ? 0 : -2.5) +
    (below?.role === 'prose' ? 0.7 : 0) +
    (standfirst ? 1 : 0) +
    size +
    2 * told +
    (first ? 1 : 0) +
    (dated ? 1 : 0) +
    (repeated ? 1.5 : 0) +
    (dateBelow ? 1.5 : 0) +
    heading +
    (ofLetter ? 3 : 0) +
    (metaAbove ? 1.5 : 0) -
    (section || colon ? 2 : 0) -
    (barred || LABELLED.test(reading.line.text) ? 3 : 0) -
    (about ? 2 : 0) -
    (words > 25 ? 2 : 0)
  );
}

/** Prose that tells something: `Dear colleagues,` does not. */
const isLead = ({ role, line }: Reading) => role === 'prose' && countWords(line.text) > 4;

/** `Minutes of the Education Panel, 21 January 2020`: a line with the date that may be all the title there is. */
function isOccasion({ meta, line }: Reading): boolean {
  if (!meta?.date || meta.author || meta.source || meta.url || /:/.test(line.text)) return false;
  const [date] = findDates(line.text);
  return (
    date !== undefined &&
    countWords(line.text.slice(0, date.span.start)) >= 1 &&
    !LABELLED.test(line.text) &&
    !UPDATED.test(line.text.replace(/\([^()]*\)/g, ''))
  );
}

/** Where a letter greets its reader: nothing long is said before that. Below 0 in what is no letter. */
function salutationAt(readings: readonly Reading[], end: number): number {
  const at = readings.findIndex(({ line }, index) => index < end && isSalutation(line.text));
  const told = readings
    .slice(0, Math.max(0, at))
    .some(({ role, line }) => role === 'prose' && countWords(line.text) > 12);
  return told ? -1 : at;
}

/**
 * The title of what a page tells before its first further article: of the heading-like lines above its first
 * prose, the one that looks most like a headline. Null where there is none.
 */
export function choosePageTitle(readings: readonly Reading[], end: number): Reading | null {
  const letter = salutationAt(readings, end);
  const proseAt = readings.findIndex(({ role }, index) => index > letter && index < end && role === 'prose');
  const stop = proseAt < 0 ? Math.min(end, LOOK_DOWN) : proseAt;
  const lead = readings.find((reading, index) => index >= stop && isLead(reading)) ?? null;
  const candidates = readings.flatMap((reading, at) =>
    at < stop &&
    !reading.label &&
    (reading.role === 'title' || isOccasion(reading)) &&
    !(/ \| /.test(reading.line.text) && findDates(reading.line.text).length > 0)
      ? [{ reading, score: weigh(readings, at, lead) }]
      : [],
  );
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  return best && best.score > 0.5 ? best.reading : null;
}
