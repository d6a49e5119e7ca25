import { isPeriod, type Period } from '../period.js';
import { dateErrors, type FormError } from './form-error.js';
import { readDate } from './read-date.js';

/** A period as a person typed it; empty where it has no end. */
export interface PeriodForm {
  readonly from: string;
  readonly to: string;
}

/** What is wrong with two dates that are right each by itself. */
export function periodErrors(period: Period): readonly FormError[] {
  return isPeriod(period) ? [] : [{ field: 'from', message: 'From is after To: exchange the two dates.' }];
}

/** Reads a period that a form sent, or (null) what has to be mended in it first. */
export function readPeriod(sent: URLSearchParams): {
  readonly form: PeriodForm;
  readonly period: Period | null;
  readonly errors: readonly FormError[];
} {
  const typed = (name: string) => (sent.get(name) ?? '').trim().slice(0, 100);
  const form = { from: typed('from'), to: typed('to') };
  const from = readDate(form.from, 'from');
  const to = readDate(form.to, 'to');
  const period = { ...(from && { from }), ...(to && { to }) };
  const errors = [
    ...dateErrors('from', 'From', form.from),
    ...dateErrors('to', 'To', form.to),
    ...periodErrors(period),
  ];
  return { form, period: errors.length === 0 ? period : null, errors };
}

/** The parameters that ask for the same period. */
export function addressOfPeriod({ from, to }: PeriodForm): string {
  const given = Object.entries({ from, to }).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
