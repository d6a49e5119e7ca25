import { isTold } from './around.js';
import type { Reading } from './reading.js';

/** What those call themselves who print several articles on one page. */
const PERIODICAL =
  /\b(?:e-?)?(?:news ?letters?|news ?sheet|bulletins?|digest|round-?ups?|cuttings|clippings|circular|gazette|press review|review of the (?:press|papers)|in the (?:news|press|papers)|news (?:archive|list|feed|items|in brief|from|stories)|(?:latest|recent|other|all|weekly|monthly|daily|termly|quarterly|members[’']?|e-?) ?(?:news|posts|stories|articles|updates?|briefing|e-?mail|mailing|sheet)|news (?:and|&) \w+|headlines|(?:weekly|monthly|daily|this (?:week|month)[’']?s?|your)\b.{0,40}\b(?:news|stories|headlines)|week ending|w\/e|archives?)\b/i;
const HEAD = 8;

/** Is this the name of one that prints several articles? */
export const namesPeriodical = (text: string) => PERIODICAL.test(text);

/** Does a page, above its first text, call itself a digest, a newsletter or a list of news? */
export function isPeriodical(readings: readonly Reading[]): boolean {
  const first = readings.findIndex(isTold);
  const head = readings.slice(0, first < 0 ? HEAD : Math.min(first, HEAD));
  return head.some(({ role, line }) => role !== 'noise' && namesPeriodical(line.text));
}
