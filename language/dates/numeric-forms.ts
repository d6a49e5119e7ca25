import { fullYear, isoDay, isWeekday } from './calendar.js';
import { type DateForm, type DateGroups, formPattern, WEEKDAY } from './form.js';

/** `T10:37:57Z`, glued to an ISO day. */
const ISO_TIME = String.raw`(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?`;

const slashed: DateForm = {
  name: 'day/month/year',
  pattern: longYearPattern('/'),
  read: readDayFirst,
  samples: {
    '18/02/2014': '2014-02-18',
    '1/2/2014': '2014-02-01',
    '02/18/2014': '2014-02-18',
    'Tuesday 18/02/2014': '2014-02-18',
    'Mon, 03/06/2023': '2023-03-06',
    'Tue, 03/06/2023': '2023-06-03',
  },
  counterSamples: [
    '3/4',
    '31/02/2014',
    '13/13/2014',
    '02/2014',
    '1/18/02/2014',
    'example.org/18/02/2014',
    '18/02/2014/5',
  ],
};

const slashedShort: DateForm = {
  name: 'day/month/two-digit year',
  pattern: formPattern(
    String.raw`${WEEKDAY}(?<![\w/])(?<first>\d{1,2})/(?<second>\d{1,2})/(?<year>\d\d)(?![\w/])`,
  ),
  read: readDayFirst,
  samples: {
    '18/02/14': '2014-02-18',
    '02/18/14': '2014-02-18',
    '18/02/68': '2068-02-18',
    '18/02/69': '1969-02-18',
  },
  counterSamples: ['24/7', '24/7/365', '31/02/14', 'SC18/02/14', '18/02/14/03'],
};

const dotted: DateForm = {
  name: 'day.month.year',
  pattern: longYearPattern(String.raw`\.`),
  read: readDayFirst,
  samples: { '18.02.2014': '2014-02-18', '1.2.2014': '2014-02-01' },
  counterSamples: ['1.2.14', '18.02.14', '1.18.02.2014', '18.02.2014.1', '31.02.2014', '1.2.1705'],
};

const hyphened: DateForm = {
  name: 'day-month-year',
  pattern: longYearPattern('-'),
  read: readDayFirst,
  samples: { '18-02-2014': '2014-02-18', 'Tue, 18-02-2014': '2014-02-18' },
  counterSamples: ['20-45-12', '18-02-14', '020-7946-0958', '31-02-2014', '11-18-02-2014'],
};

const yearFirst: DateForm = {
  name: 'year-month-day',
  pattern: formPattern(
    String.raw`(?<![\d/]|\d[-/])(?<year>(?:19|20)\d\d)(?<mark>[-/])(?<month>\d\d)\k<mark>(?<day>\d\d)` +
      String.raw`(?!\d|[-/]\d)${ISO_TIME}`,
  ),
  read: ({ year, month, day }) => isoDay({ year: Number(year), month: Number(month), day: Number(day) }),
  samples: {
    '2014-02-18': '2014-02-18',
    '2014-02-18T10:37:57Z': '2014-02-18',
    '2014-02-18T23:59:57.250+01:00': '2014-02-18',
    '2014/02/18': '2014-02-18',
  },
  counterSamples: [
    '2013-14',
    '2022/23',
    '2014-02',
    '2014-02-31',
    '2014-18-02',
    '2014-02/18',
    'example.org/2014/02/18/',
    '0800-2014-02-18',
  ],
};

/** The forms in figures alone. */
export const numericForms: readonly DateForm[] = [slashed, slashedShort, dotted, hyphened, yearFirst];

/** Letters may be glued to either side, since a four-digit year leaves little doubt; an address's path may not. */
function longYearPattern(mark: string): RegExp {
  return formPattern(
    String.raw`${WEEKDAY}(?<![\d/]|\d${mark})(?<first>\d{1,2})${mark}(?<second>\d{1,2})${mark}` +
      String.raw`(?<year>(?:19|20)\d\d)(?!\d|${mark}\d)`,
  );
}

/** British order, or American where only that is a day of the calendar, or falls on the weekday that is printed. */
function readDayFirst({ weekday, ...groups }: DateGroups): string | null {
  const year = fullYear(groups.year!);
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const british = isoDay({ year, month: second, day: first });
  const american = isoDay({ year, month: first, day: second });
  if (!british || !american || !weekday) return british ?? american;
  return isWeekday(american, weekday) && !isWeekday(british, weekday) ? american : british;
}
