import { findDates } from '../../language/dates.js';
import { countWords } from '../noise/noise-rule.js';
import { sameness } from '../role.js';
import { above, isTitle, isTold, nextBelow } from './around.js';
import type { Reading } from './reading.js';

const ABOUT = /^(?:source|via|by|from|date|posted|published|updated|added|reposted)\b/i;

const NUMBERED_ISSUE =
  /\b(?:no\.?|issue|number|edition|vol(?:ume)?\.?|bulletin|newsletter|update|briefing|digest|round-?up|circular|mailing)\b/i;

/**
 * `Bulletin for schools, 3 March 2017`: the same words with other days and numbers, over texts or over several headings,
 * are the titles of a page's issues.
 */
export function issueTitles(readings: readonly Reading[]): ReadonlySet<number> {
  const sources = new Set(readings.flatMap(({ meta }) => meta?.source ?? []));
  const groups = new Map<string, number[]>();
  readings.forEach(({ role, meta, line }, at) => {
    const [date] = findDates(line.text);
    if (role !== 'meta' || !meta?.date || !date || ABOUT.test(line.text)) return;
    const words = sameness(line.text.slice(0, date.span.start) + line.text.slice(date.span.end));
    const key = words.replace(/\d+/g, '#');
    if (countWords(words) >= 2) groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  const issues = [...groups.values()].filter(
    (all) =>
      sources.size <= 1 &&
      all.filter((at) => isSetApart(readings, at)).length >= 2 &&
      areIssues(readings, all),
  );
  return new Set(issues.flatMap((all) => all.filter((at, nth) => nth === 0 || isSetApart(readings, at))));
}

/** Below a text, or nearer to what stands below it than to what stands above. */
function isSetApart(readings: readonly Reading[], at: number): boolean {
  const below = readings[at + 1]?.line.block.gap ?? 0;
  return isTold(above(readings, at).last) || readings[at]!.line.block.gap > below;
}

function areIssues(readings: readonly Reading[], all: readonly number[]): boolean {
  if (all.every((at) => isTold(nextBelow(readings, at)))) return true;
  const headings = all.map((at, nth) => {
    const own = readings.slice(at + 1, all[nth + 1] ?? readings.length);
    return own.filter((one, index) => isTitle(one) && isTold(nextBelow(own, index))).length;
  });
  return NUMBERED_ISSUE.test(readings[all[0]!]!.line.text) && headings.some((count) => count >= 2);
}
