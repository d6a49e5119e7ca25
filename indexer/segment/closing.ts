import { countWords } from '../noise/noise-rule.js';
import { sameness } from '../role.js';
import { above, below, isTold, significant } from './around.js';
import type { Reading } from './reading.js';
import type { Feature } from './weights.js';

/** Noise that stands at the end of an article. */
export const LINKS = new Set([
  'link to more',
  'share widget',
  'comment form',
  'feed plumbing',
  'address',
  'related links',
  'file label',
  'promotion',
]);

/**
 * Is this line about the article above it (its source, its address), not about the one below?
 * @param headed whether the page heads its articles with such lines
 */
export function closes(readings: readonly Reading[], last: Reading | null, headed: boolean): boolean {
  if (!last?.meta || headed) return false;
  let at = readings.indexOf(last);
  while (at > 0 && (readings[at]!.role === 'meta' || !significant(readings[at]!))) at--;
  return isTold(readings[at]) && Boolean(last.meta.source ?? last.meta.url);
}

/** Titles below one and the same link (`Read the report`), where the page's last text is followed by it too. */
export function belowSameLink(readings: readonly Reading[]): readonly number[] {
  const isLink = ({ line, role }: Reading) => role === 'noise' && LINKS.has(line.noise ?? '');
  const last = readings.slice(readings.findLastIndex(isTold) + 1).filter(isLink);
  const links = new Set(last.map(({ line }) => sameness(line.text)));
  return readings.flatMap(({ role }, at) => {
    if (role !== 'title' || !below(readings, at).lead) return [];
    const { last: told, between } = above(readings, at);
    return isTold(told) && between.some((one) => isLink(one) && links.has(sameness(one.line.text)))
      ? [at]
      : [];
  });
}

const CLOSED: readonly Feature[] = ['closedBySource', 'closedLikeLast', 'closedByLink', 'inPeriodical'];

/** Do all articles found on a page stand below a line that closes another? */
export const areClosed = (found: readonly { readonly features: readonly Feature[] }[]) =>
  found.every(({ features }) => CLOSED.some((feature) => features.includes(feature)));

/** `Use this list to find reviews.` introduces a page; an article says more. */
const TELLING_WORDS = 12;

/** The headings that stand right over text, before line `end`. */
export function headingsOverText(readings: readonly Reading[], end: number): readonly number[] {
  return readings.slice(0, end).flatMap(({ role }, at) => {
    if (role !== 'title') return [];
    let next = at + 1;
    while (next < readings.length && (!significant(readings[next]!) || readings[next]!.role === 'meta'))
      next++;
    return isTold(readings[next]) && countWords(readings[next]!.line.text) >= TELLING_WORDS ? [at] : [];
  });
}
