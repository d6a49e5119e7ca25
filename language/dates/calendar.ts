/** Names as alternatives of a pattern. */
export const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December';
export const WEEKDAY_NAMES = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** Two-digit years up to this one are of this century: the pivot POSIX uses. */
const LAST_SHORT_YEAR_OF_2000S = 68;

/** A month's number, 1 to 12, by its English name or the three letters it begins with, in any case. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A printed year as a number: `2014` is itself, `14` is 2014 and `98` is 1998. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year <= LAST_SHORT_YEAR_OF_2000S ? 2000 : 1900);
}

/** A calendar day as `2014-02-18`; null when no such day exists or its year is not 1900 to 2099. */
export function isoDay(day: { year: number; month: number; day: number }): string | null {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const exists = date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
  return exists && isYear(day.year) ? date.toISOString().slice(0, 10) : null;
}

/** A calendar month as `2014-02`; null when no such month exists or its year is not 1900 to 2099. */
export function isoMonth({ year, month }: { year: number; month: number }): string | null {
  return isoDay({ year, month, day: 1 })?.slice(0, 7) ?? null;
}

/** Whether a day, `2014-02-18`, falls on a weekday: by its English name or the three letters it begins with. */
export function isWeekday(iso: string, name: string): boolean {
  return WEEKDAYS[new Date(iso).getUTCDay()] === name.slice(0, 3).toLowerCase();
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
