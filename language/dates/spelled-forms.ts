import { fullYear, isoDay, isoMonth, monthNumber } from './calendar.js';
import { type DateForm, type DateGroups, formPattern, GAP, WEEKDAY } from './form.js';

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|' +
  String.raw`aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const ORDINAL = `(?:${GAP}(?:st|nd|rd|th))?`;
/** A line may end between month and year. Not between day and month: `18` there is often a page number. */
const BEFORE_YEAR = String.raw`${GAP}[-,]?${GAP}(?:\r?\n${GAP})?`;
/**
 * A day is no part of a longer number, of `10:15` or `1.18`, of `Covid-19` or of `KS2`; three letters or more
 * before it are a headline that was glued on.
 */
const NOT_IN_A_NAME_OR_NUMBER = String.raw`(?<!\d|\d[.,:]|\p{L}-|(?<!\p{L}\p{L})\p{L})`;
/** `Issue 12, March 2021`: the number of what came out in that month. */
const NOT_A_SERIAL = String.raw`(?=\d)(?<!(?<!\p{L})(?:issue|edition|number|no|volume|vol)${GAP}[.:#]?${GAP})`;
/** `10:37:57 +0000`, as in the headers of mails and feeds. Without its zone a time is not part of the date. */
const FEED_TIME = String.raw`(?:${GAP}\d\d:\d\d(?::\d\d)?${GAP}(?:[+-]\d{4}|(?:GMT|BST|UTC?|Z|[ECMP][SD]T)\b))?`;

const dayMonthYear: DateForm = {
  name: 'day, month name, year',
  pattern: formPattern(
    String.raw`${WEEKDAY}${NOT_A_SERIAL}${NOT_IN_A_NAME_OR_NUMBER}(?<day>\d{1,2})${ORDINAL}(?:${GAP}of)?${GAP}[-,]?${GAP}` +
      String.raw`${MONTH}${BEFORE_YEAR}(?:(?<year>${YEAR})|['‘’](?<shortYear>\d\d))(?!\d)${FEED_TIME}`,
  ),
  read: readDay,
  samples: {
    '18 February 2014': '2014-02-18',
    '18th February 2014': '2014-02-18',
    '18 th February 2014': '2014-02-18',
    '1st of March 2016': '2016-03-01',
    'Tuesday 18 February 2014': '2014-02-18',
    'Tuesday18 February 2014': '2014-02-18',
    'Tuesday, 18 February, 2014': '2014-02-18',
    'Tuesday the 18th of February 2014': '2014-02-18',
    'Tue, 18 Feb 2014 10:37:57 +0000': '2014-02-18',
    'Tue, 18 Feb 2014 23:59 GMT': '2014-02-18',
    '18 FEBRUARY 2014': '2014-02-18',
    '18\u00a0February\u00a02014': '2014-02-18',
    '18 February\n2014': '2014-02-18',
    '18February2014': '2014-02-18',
    '18-Feb-2014': '2014-02-18',
    '9 Sept. 2014': '2014-09-09',
    '18 Feb ’14': '2014-02-18',
    "18 Feb '98": '1998-02-18',
    '29 February 2016': '2016-02-29',
  },
  counterSamples: [
    'Tuesday 18th',
    '18 February',
    '18 Feb 14',
    '18 Feb ’140',
    '31 February 2014',
    '29 February 2015',
    '32 March 2014',
    '12 May 1705',
    '18 February 20145',
    '18 marches 2014',
  ],
};

const monthDayYear: DateForm = {
  name: 'month name, day, year',
  pattern: formPattern(
    String.raw`(?<!\p{L})${WEEKDAY}${MONTH}${GAP}(?<day>\d{1,2})${ORDINAL}(?=[\s,])${BEFORE_YEAR}` +
      String.raw`(?<year>${YEAR})(?!\d)`,
  ),
  read: readDay,
  samples: {
    'Feb 18, 2014': '2014-02-18',
    'February 18th, 2014': '2014-02-18',
    'FEBRUARY 18 2014': '2014-02-18',
    'Tuesday, February 18, 2014': '2014-02-18',
    'Feb. 18,\u00a02014': '2014-02-18',
  },
  counterSamples: [
    'May 2',
    'May 2 without a year',
    'February 30, 2014',
    'September 16-19, 2016',
    'May 2, 1705',
  ],
};

const monthYear: DateForm = {
  name: 'month name, year',
  pattern: formPattern(
    String.raw`(?<!\p{L})${MONTH}${BEFORE_YEAR}(?<year>${YEAR})(?!\d|${GAP}[-–/]${GAP}\d\d(?!\d))`,
  ),
  read: readMonth,
  samples: {
    'February 2014': '2014-02',
    'Feb 2014': '2014-02',
    'Sept. 2014': '2014-09',
    'MARCH, 2014': '2014-03',
    'May\u00a02014': '2014-05',
  },
  counterSamples: [
    'dismay 2014',
    'those who may 2014 children see',
    'a march 2000 strong',
    'April 2013-14',
    'June 1899',
  ],
};

/** The forms that name the month in letters. */
export const spelledForms: readonly DateForm[] = [dayMonthYear, monthDayYear, monthYear];

function readDay(groups: DateGroups): string | null {
  const year = fullYear(groups.year ?? groups.shortYear!);
  return isoDay({ year, month: monthNumber(groups.month!), day: Number(groups.day) });
}

function readMonth(groups: DateGroups): string | null {
  // In lower case `march` and `may` are verbs before a number as often as months.
  if (groups.month!.startsWith('m')) return null;
  return isoMonth({ year: Number(groups.year), month: monthNumber(groups.month!) });
}
