import { isPeriod, type Period } from '../period.js';
import { dateErrors, type FormError } from './form-error.js';
import { readDate } from './read-date.js';

/** A period as a person typed it; empty where it has no end. */
export interface PeriodForm {
  readonly from: string;
  readonly to: string;
}

const CROSSED = { field: 'from', message: 'From is after To: exchange the two dates.' };

/** Reads two dates as they were typed: what of them is a date, and everything that has to be mended. */
export function readDates({ from: typedFrom, to: typedTo }: PeriodForm): {
  readonly period: Period;
  readonly errors: readonly FormError[];
} {
  const from = readDate(typedFrom, 'from');
  const to = readDate(typedTo, 'to');
  const period = { ...(from && { from }), ...(to && { to }) };
  const errors = [
    ...dateErrors('from', 'From', typedFrom),
    ...dateErrors('to', 'To', typedTo),
    ...(isPeriod(period) ? [] : [CROSSED]),
  ];
  return { period, errors };
}

/** Reads a period that a form sent, or (null) what has to be mended in it first. */
export function readPeriod(sent: URLSearchParams): {
  readonly form: PeriodForm;
  readonly period: Period | null;
  readonly errors: readonly FormError[];
} {
  const typed = (name: string) => (sent.get(name) ?? '').trim().slice(0, 100);
  const form = { from: typed('from'), to: typed('to') };
  const { period, errors } = readDates(form);
  return { form, period: errors.length === 0 ? period : null, errors };
}

/** The parameters that ask for the same period. */
export function addressOfPeriod({ from, to }: PeriodForm): string {
  const given = Object.entries({ from, to }).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
