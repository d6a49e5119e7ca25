import { findDates } from '../../language/dates.js';

const YEAR = /^(?:19|20)\d\d$/;
const ISO_MONTH = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

/** A date as people type it (`18/2/2014`, `18 February 2014`, `2014-02`, `2014`) as an ISO day or month; null when it is none. */
export function readDate(typed: string, end: 'from' | 'to'): string | null {
  if (YEAR.test(typed)) return `${typed}-${end === 'from' ? '01' : '12'}`;
  if (ISO_MONTH.test(typed)) return typed;
  const found = findDates(typed)[0];
  const isWhole = found?.span.start === 0 && found.span.end === typed.length;
  return isWhole ? found.iso : null;
}
