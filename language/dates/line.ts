import { fullYear, isoDay } from './calendar.js';
import { type FoundDate, findDates } from './find.js';

const LABEL =
  '(?:first|last|latest|originally|date|dated|of|on|at|the|posted|published|publication|publish|updated|update|' +
  'modified|edited|amended|created|added|answered|asked|tabled|lodged|filed|printed|sent|received|first seen|' +
  'issued|issue|released|release|uploaded|reviewed|review|submitted|meeting)';
const TIME = String.raw`(?<!\d)(?:\d{1,2}[:.]\d\d(?::\d\d)?|\d{1,2}(?=\s?[ap]\.?m))(?![:.]?\d)`;
const TIME_SUFFIX = String.raw`(?:[ap]\.?m|hrs|GMT|BST|UTC|Z|\+\d\d:?\d\d)`;
const MARKS = String.raw`[\s|:,.;·•–—()[\]*_#>-]`;
const WORDS = String.raw`(?<!\p{L})${LABEL}(?!\p{L})`;

/** What may stand around a date without making its line prose. No part can be read in two ways: it stays linear. */
const SURROUNDINGS = new RegExp(String.raw`^(?:${WORDS}|${TIME}|${TIME_SUFFIX}(?!\p{L})|${MARKS})*$`, 'iu');
const LABELLED = new RegExp(WORDS, 'iu');

/** Lines that are a date, and its ISO form. */
export const dateLines: Readonly<Record<string, string>> = {
  'Date: 30 January 2024': '2024-01-30',
  '**Date:** 30 January 2024': '2024-01-30',
  'Published 3 March 2014': '2014-03-03',
  'Published3 March 2014': '2014-03-03',
  'Posted on: 3rd March 2014': '2014-03-03',
  'Last updated: 3 March 2014': '2014-03-03',
  'First published on 3 March 2014': '2014-03-03',
  'Date of publication: 03/03/2014': '2014-03-03',
  'Wednesday 19 November 2014': '2014-11-19',
  '3 March 2014 at 10:15am': '2014-03-03',
  '3 March 2014 at 9 a.m.': '2014-03-03',
  '10:15, 3 March 2014': '2014-03-03',
  '| 3 March 2014 |': '2014-03-03',
  'Thursday, 3 March 2014 09.30': '2014-03-03',
  'Updated 3 March 2014, 5.30pm GMT': '2014-03-03',
  'Tue, 18 Feb 2014 10:37:57 +0000': '2014-02-18',
  '2014-02-18 10:37:57': '2014-02-18',
  'Published: 3 March 2014 | Last updated: 9 May 2015': '2014-03-03',
  '2014-02-18 10:37 +0000': '2014-02-18',
  'March 2014': '2014-03',
  'Answered on 3 March 2014': '2014-03-03',
};

/** Lines that hold a date and are not one, or hold none. */
export const otherLines: readonly string[] = [
  'On 3 March 2014 the council met.',
  'Inspection of 3 March 2014',
  '3 March 2014 by Jane Doe',
  'Chapter 3 March 2014',
  '3 March 2014 – 5 March 2014',
  '1. 3 March 2014',
  'Published',
  'Tuesday 18th',
  'Version 03.03.14',
  '45.03.14',
  '',
];

/**
 * The date of a line that is nothing but a date, with at most labels and a time of day around it; null for any
 * other line. Of several labelled dates (`Published … Updated …`) the first.
 */
export function isDateLine(text: string): FoundDate | null {
  const short = readShort(text);
  if (short) return short;
  const dates = findDates(text);
  const around = textsAround(text, dates);
  if (!around.every((part) => SURROUNDINGS.test(part))) return null;
  // Two dates with no word between them are a period.
  return around.slice(1, -1).every((part) => LABELLED.test(part)) ? (dates[0] ?? null) : null;
}

/** `18.02.14` is a day only where it has a line to itself: elsewhere it may be the number of a paragraph or a version. */
const SHORT = /(?<day>\d{1,2})(?<mark>[.-])(?<month>\d\d)\k<mark>(?<year>\d\d)$/;

function readShort(text: string): FoundDate | null {
  const match = text.length < 60 ? SHORT.exec(text) : null;
  if (!match || /[\d.-]$/.test(text.slice(0, match.index)) || !SURROUNDINGS.test(text.slice(0, match.index)))
    return null;
  const { day, month, year } = match.groups!;
  const iso = isoDay({ day: Number(day), month: Number(month), year: fullYear(year!) });
  return iso ? { span: { start: match.index, end: text.length }, iso, precision: 'day' } : null;
}

/** What stands before, between and after the dates: one part more than there are dates. */
function textsAround(text: string, dates: readonly FoundDate[]): readonly string[] {
  const starts = [0, ...dates.map(({ span }) => span.end)];
  const ends = [...dates.map(({ span }) => span.start), text.length];
  return starts.map((start, i) => text.slice(start, ends[i]));
}
