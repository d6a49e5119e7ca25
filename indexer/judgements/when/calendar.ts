import { monthNumber, WEEKDAY_NAMES } from '../../../language/dates.js';

const twoDigits = (number: number) => String(number).padStart(2, '0');
const yearOf = (day: string) => Number(day.slice(0, 4));

function movedMonths(day: string, amount: number): string {
  const total = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + amount;
  return `${Math.floor(total / 12)}-${twoDigits((total % 12) + 1)}`;
}

function movedDays(day: string, amount: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + amount);
  return date.toISOString().slice(0, 10);
}

/**
 * A date moved by some units: by years to the year, by months or weeks to the month, by days to the day; null when
 * it is not known that exactly.
 */
export function moved(day: string, amount: number, unit: string): string | null {
  if (unit.startsWith('decade')) return String(yearOf(day) + 10 * amount);
  if (unit.startsWith('year')) return String(yearOf(day) + amount);
  if (unit.startsWith('month')) return day.length < 7 ? null : movedMonths(day, amount);
  if (day.length < 10) return null;
  if (unit.startsWith('day')) return movedDays(day, amount);
  return movedDays(day, amount * (unit.startsWith('fortnight') ? 14 : 7)).slice(0, 7);
}

/** The last month of that name before a day, or its own; of a year alone, the one in it. */
export function lastMonth(name: string, day: string): string | null {
  const month = twoDigits(monthNumber(name));
  if (day.length < 7) return `${day}-${month}`;
  return `${yearOf(day) - (month > day.slice(5, 7) ? 1 : 0)}-${month}`;
}

/** The last day of that number and month before a day, or itself; of a year alone, the one in it. */
export function lastDay(number: string, name: string, day: string): string | null {
  const own = `-${twoDigits(monthNumber(name))}-${number.padStart(2, '0')}`;
  if (day.length < 7) return `${day}${own}`;
  // Of an article that gives its month alone, every day of it will do.
  const isBefore = `${yearOf(day)}${own}`.slice(0, day.length) <= day;
  return `${yearOf(day) - (isBefore ? 0 : 1)}${own}`;
}

/** The last day of the week of that name before a day, or itself. */
export function lastWeekday(name: string, day: string): string | null {
  if (day.length < 10) return null;
  const wanted = WEEKDAY_NAMES.split('|').indexOf(name);
  return movedDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() - wanted + 7) % 7));
}
