import { isTold } from './around.js';
import type { Boundary } from './boundaries.js';
import type { Reading } from './reading.js';
import { choosePageTitle } from './title.js';

/** The lines of one article: from one to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly title: Reading | null;
}

/** The lines of each article. A page without any boundary is one article from its title to its end. */
export function rangesOf(readings: readonly Reading[], boundaries: readonly Boundary[]): readonly Range[] {
  const first = boundaries[0]?.at ?? readings.length;
  const opening = choosePageTitle(readings, first);
  const rest = boundaries.map(({ at, titleAt }, index) => ({
    from: at,
    to: boundaries[index + 1]?.at ?? readings.length,
    title: readings[titleAt]!,
  }));
  return readings.slice(0, first).some(isTold) || rest.length === 0
    ? [{ from: 0, to: first, title: opening }, ...rest]
    : rest;
}

/** What is printed twice counts once. */
const wordsIn = (readings: readonly Reading[]) =>
  [...new Set(readings.filter(isTold).map(({ line }) => line.text))].join(' ').split(' ').length;

const INTRODUCTION_WORDS = 70;
const SCRAP_WORDS = 25;

/**
 * What stands before the first article and is short introduces the page: a few sentences above several articles,
 * a scrap above a single one.
 */
export function isIntroduction(
  range: Range,
  index: number,
  ranges: readonly Range[],
  readings: readonly Reading[],
): boolean {
  if (index > 0 || range.from > 0 || ranges.length < 2) return false;
  return (
    wordsIn(readings.slice(range.from, range.to)) < (ranges.length >= 3 ? INTRODUCTION_WORDS : SCRAP_WORDS)
  );
}
