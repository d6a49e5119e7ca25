import { isSalutation } from '../role.js';
import { isTold } from './around.js';
import type { Range } from './ranges.js';
import type { Reading } from './reading.js';
import { dayOfWriting } from './told-dates.js';

/** What stands above the first article and is not its own. */
function headOfPage(readings: readonly Reading[], ranges: readonly Range[]): readonly Reading[] {
  const [first] = ranges;
  if (!first?.title) return [];
  return readings.slice(0, first.from > 0 ? first.from : readings.indexOf(first.title));
}

/** A page that begins with a date, before its first article, gives it to every article without one. */
export function pageDate(readings: readonly Reading[], ranges: readonly Range[]): string | null {
  const head = headOfPage(readings, ranges);
  const dates = head.flatMap(({ meta }) => meta?.date ?? []);
  return dates.find((date) => date.length === 10) ?? dates[0] ?? footDate(readings) ?? dayOfLetter(readings);
}

/** The only date of a page, below its last article, is the day of them all. */
function footDate(readings: readonly Reading[]): string | null {
  const dated = readings.flatMap(({ meta }, at) => (meta?.date && !meta.updated ? [at] : []));
  const last = readings.findLastIndex(isTold);
  return dated.length === 1 && dated[0]! > last ? readings[dated[0]!]!.meta!.date! : null;
}

/** A letter is written on one day, whatever it tells of. */
function dayOfLetter(readings: readonly Reading[]): string | null {
  if (!readings.some(({ line }) => isSalutation(line.text))) return null;
  return dayOfWriting(readings.filter(isTold));
}

/** `Author: X` above a list of articles holds for all of them. */
export function pageAuthor(readings: readonly Reading[], ranges: readonly Range[]): string | null {
  const head = headOfPage(readings, ranges);
  return head.find(({ meta }) => meta?.author)?.meta?.author ?? null;
}
