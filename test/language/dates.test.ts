import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressForms, datelessAddresses } from '../../language/dates/address.js';
import { dateForms } from '../../language/dates/find.js';
import { dateLines, otherLines } from '../../language/dates/line.js';
import { dateInAddress, findDates, isDateLine } from '../../language/dates.js';

const found = (text: string) =>
  findDates(text).map(({ span, iso }) => [text.slice(span.start, span.end), iso]);

describe.each(dateForms)('findDates: $name', ({ samples, counterSamples }) => {
  it.each(Object.entries(samples))('reads %j as %s', (sample, iso) => {
    const precision = iso.length === 7 ? 'month' : 'day';
    expect(findDates(sample)).toEqual([{ span: { start: 0, end: sample.length }, iso, precision }]);
    expect(found(`The report of ${sample}, it says.`)).toEqual([[sample, iso]]);
  });

  it.each(counterSamples)('finds no date in %j', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

describe('findDates in running text', () => {
  it('gives dates in the order of the text', () => {
    const text = 'Visited 2014-02-18 and 19/02/2014; published in March 2014, amended on April 1, 2015.';
    expect(found(text)).toEqual([
      ['2014-02-18', '2014-02-18'],
      ['19/02/2014', '2014-02-19'],
      ['March 2014', '2014-03'],
      ['April 1, 2015', '2015-04-01'],
    ]);
  });

  it.each([
    ['16-18 September 2016', '18 September 2016', '2016-09-18'],
    ['10/02/14-18/02/14', '18/02/14', '2014-02-18'],
    ['judged inadequate18 February 2014The council', '18 February 2014', '2014-02-18'],
    ['Posted18/02/2014by the press office', '18/02/2014', '2014-02-18'],
    ['Ended 18.02.2014.', '18.02.2014', '2014-02-18'],
    ['at 10:15 March 2014', 'March 2014', '2014-03'],
    ['Covid-19 March 2020', 'March 2020', '2020-03'],
    ['KS2 March 2014', 'March 2014', '2014-03'],
    ['page 18\nFebruary 2014', 'February 2014', '2014-02'],
    ['18 February 2014 10:15', '18 February 2014', '2014-02-18'],
    ['Issue 18, February 2014', 'February 2014', '2014-02'],
    ['No. 18 February 2014', 'February 2014', '2014-02'],
  ])('%j ends in %j', (text, date, iso) => {
    expect(found(text).at(-1)).toEqual([date, iso]);
  });

  it('takes time in proportion to the text', () => {
    const hostile = `${' '.repeat(50_000)}${'Tuesday, '.repeat(10_000)}${'18'.repeat(20_000)}${'1 of '.repeat(10_000)}`;
    const started = performance.now();
    expect(findDates(hostile)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const pad = (n: number) => String(n).padStart(2, '0');

function ordinal(n: number): string {
  const suffix = n > 3 && n < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** A day written in every form that `findDates` promises; forms that cannot hold the day are left out. */
function written(date: Date): readonly string[] {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [name, weekday] = [MONTHS[month - 1]!, WEEKDAYS[date.getUTCDay()]!];
  const [short, iso] = [name.slice(0, 3), `${year}-${pad(month)}-${pad(day)}`];
  const [d, m, yy] = [pad(day), pad(month), pad(year % 100)];
  const always = [
    `${day} ${name} ${year}`,
    `${d} ${short} ${year}`,
    `${ordinal(day)} ${name} ${year}`,
    `${day} ${ordinal(day).slice(-2)} ${name} ${year}`,
    `${ordinal(day)} of ${name.toUpperCase()} ${year}`,
    `${day}\u00a0${name}\u00a0${year}`,
    `${weekday} ${day} ${name} ${year}`,
    `${weekday}${day} ${name} ${year}`,
    `${weekday}, ${ordinal(day)} ${name}, ${year}`,
    `${weekday.slice(0, 3)}, ${d} ${short} ${year} 10:37:57 +0000`,
    `${short} ${day}, ${year}`,
    `${name} ${ordinal(day)}, ${year}`,
    `${d}/${m}/${year}`,
    `${day}.${month}.${year}`,
    `${d}-${m}-${year}`,
    iso,
    `${iso}T10:37:57Z`,
    `${year}/${m}/${d}`,
  ];
  const american = day > 12 ? [`${m}/${d}/${year}`] : [];
  const shortYear = year >= 1969 && year <= 2068 ? [`${d}/${m}/${yy}`, `${day} ${short} ’${yy}`] : [];
  return [...always, ...american, ...shortYear];
}

describe('any day of 1900 to 2099', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2099-12-31T23:59:59Z'),
    noInvalidDate: true,
  });

  it('is found again in each form, with its exact span', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('', 'On ', '(', '“', 'Item 7: '),
        fc.constantFrom('', '.', ') ', ', ', '\n5'),
        (date, before, after) => {
          for (const form of written(date)) {
            expect(found(before + form + after)).toEqual([[form, date.toISOString().slice(0, 10)]]);
          }
        },
      ),
    );
  });

  it('is found alone in its month form', () => {
    fc.assert(
      fc.property(days, (date) => {
        const form = `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
        expect(found(`In ${form}, they`)).toEqual([[form, date.toISOString().slice(0, 7)]]);
      }),
    );
  });

  it('makes a date line in each form', () => {
    fc.assert(
      fc.property(days, (date) => {
        for (const form of written(date)) {
          expect(isDateLine(`Published: ${form}`)?.iso).toBe(date.toISOString().slice(0, 10));
        }
      }),
    );
  });

  it('is found in an address', () => {
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-') as [string, string, string];
        const name = MONTHS[Number(month) - 1]!.slice(0, 3).toLowerCase();
        const paths = [
          `/${year}/${month}/${day}/`,
          `/${year}${month}${day}/`,
          `/a-${iso}`,
          `/${year}/${name}/${day}/x`,
        ];
        for (const path of paths) expect(dateInAddress(`https://example.org${path}`)).toBe(iso);
      }),
    );
  });
});

describe('dateInAddress', () => {
  it.each(addressForms.flatMap(({ samples }) => Object.entries(samples)))('reads %s as %s', (url, iso) => {
    expect(dateInAddress(url)).toBe(iso);
  });

  it.each(datelessAddresses)('finds no date in %s', (url) => {
    expect(dateInAddress(url)).toBeNull();
  });
});

describe('isDateLine', () => {
  it.each(Object.entries(dateLines))('reads %j as %s', (line, iso) => {
    expect(isDateLine(line)?.iso).toBe(iso);
    expect(isDateLine(line)).toEqual(findDates(line)[0]);
  });

  it.each(['18.02.14', 'Posted 18.02.14', '18-02-14'])(
    'reads the short %j, which has its line to itself',
    (line) => {
      expect(isDateLine(line)?.iso).toBe('2014-02-18');
      expect(findDates(line)).toEqual([]);
    },
  );

  it.each(otherLines)('does not take %j', (line) => {
    expect(isDateLine(line)).toBeNull();
  });

  it.each(['10:10:', '-10:00', 'on ', ' | ', '9am ', '10.10.', 'a.m.'])(
    'takes time in proportion to %j',
    (part) => {
      const started = performance.now();
      expect(isDateLine(`3 March 2014 ${part.repeat(2000)} met`)).toBeNull();
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
