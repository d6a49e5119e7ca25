import { isTitle } from './around.js';
import { headingsOverText } from './closing.js';
import { namesPeriodical } from './periodical.js';
import type { Reading } from './reading.js';
import { type Feature, total } from './weights.js';

/** A heading-like line, and what is told for and against its beginning an article. */
export interface Candidate {
  readonly at: number;
  readonly features: readonly Feature[];
}

/**
 * Where every article is closed by a line about it, what stands before line `end`, at which the first one found
 * begins, are articles too: they have nothing above that could close them. One begins at a heading right over text, the
 * one that most is told for; of several the last, for what introduces a page stands above its articles. Those above it
 * begin articles as well, unless they name the page.
 */
export function openingHeadings(
  readings: readonly Reading[],
  end: number,
  candidates: readonly Candidate[],
): readonly number[] {
  const headings = new Set(headingsOverText(readings, end));
  const all = candidates.filter(({ at }) => headings.has(at));
  const own = all.filter(({ at }) => !namesPeriodical(readings[at]!.line.text));
  const over = own.length > 0 ? own : all;
  const best = over.reduce<Candidate | null>(
    (top, one) => (top && total(top.features) > total(one.features) ? top : one),
    null,
  );
  if (!best) return [];
  const atTop = (at: number) => !readings.slice(0, at).some((one) => isTitle(one) || one.role === 'meta');
  return over.map(({ at }) => at).filter((at) => at === best.at || (at < best.at && !atTop(at)));
}
