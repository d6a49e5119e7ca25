import { isoDay, isoMonth, monthNumber } from './calendar.js';

interface AddressForm {
  readonly pattern: RegExp;
  readonly samples: Readonly<Record<string, string>>;
}

const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|0?[1-9]|1[0-2])';
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

/** The more exact forms first. */
export const addressForms: readonly AddressForm[] = [
  {
    pattern: new RegExp(String.raw`/${YEAR}/${MONTH}/(?<day>\d{1,2})(?=[/?#]|$)`, 'i'),
    samples: {
      'https://example.org/2014/02/18/council-inspected': '2014-02-18',
      'https://example.org/news/2014/feb/18/council': '2014-02-18',
      'https://example.org/2014/2/8': '2014-02-08',
    },
  },
  {
    pattern: new RegExp(String.raw`[-/]${YEAR}-(?<month>\d\d)-(?<day>\d\d)(?!\d)`),
    samples: {
      'https://example.org/minutes-2014-02-18.html': '2014-02-18',
      'https://example.org/2014-02-18-council': '2014-02-18',
    },
  },
  {
    pattern: new RegExp(String.raw`/${YEAR}(?<month>\d\d)(?<day>\d\d)/`),
    samples: { 'https://example.org/20140218/council': '2014-02-18' },
  },
  {
    pattern: new RegExp(`/${YEAR}/${MONTH}(?=[/?#]|$)`, 'i'),
    samples: {
      'https://example.org/2014/02/council': '2014-02',
      'https://example.org/2014/feb/': '2014-02',
      'https://example.org/2014/02/4711/council': '2014-02',
    },
  },
];

/** Addresses that hold no date. */
export const datelessAddresses: readonly string[] = [
  'https://example.org/',
  'https://example.org/2014/council',
  'https://example.org/2014/13/council',
  'https://example.org/2013-14/council',
  'https://example.org/20141350/council',
  'https://example.org/education-26247341',
  'https://example.org/120140218/council',
];

/** The day (`2014-02-18`) or month (`2014-02`) that an address's path states, or null. */
export function dateInAddress(url: string): string | null {
  for (const { pattern } of addressForms) {
    const iso = read(pattern.exec(url)?.groups);
    if (iso !== null) return iso;
  }
  return null;
}

function read(groups: Readonly<Record<string, string>> | undefined): string | null {
  if (groups === undefined) return null;
  const year = Number(groups.year);
  const month = Number(groups.month) || monthNumber(groups.month!);
  return groups.day === undefined
    ? isoMonth({ year, month })
    : isoDay({ year, month, day: Number(groups.day) });
}
