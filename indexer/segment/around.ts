import type { Reading } from './reading.js';

/** How many of the lines there may come before the first text. */
export const LOOK_AHEAD = 6;
/** How many lines below a heading are looked at. */
export const REACH = 12;

/** Neither noise nor a rule between texts. */
export const significant = (reading: Reading) => reading.role !== 'noise' && reading.role !== 'rule';

/** The places of all lines that are. */
export const shownPlaces = (readings: readonly Reading[]): readonly number[] =>
  readings.flatMap((reading, at) => (significant(reading) ? [at] : []));

/** Does a line tell something of its article? */
export const isTold = (reading: Reading | null | undefined) =>
  reading?.role === 'prose' || reading?.role === 'item';

export const isTitle = (reading: Reading | undefined) => reading?.role === 'title';

export const gapAt = (readings: readonly Reading[], at: number) => readings[at]!.line.block.gap;

/** The next line below that is no noise. */
export function nextBelow(readings: readonly Reading[], at: number): Reading | undefined {
  let below = at + 1;
  while (below < readings.length && !significant(readings[below]!)) below++;
  return readings[below];
}

/** The lines under a heading down to its first prose, and that prose. */
export function below(
  readings: readonly Reading[],
  at: number,
): { readonly head: readonly Reading[]; readonly lead: Reading | null } {
  const head: Reading[] = [];
  for (const reading of readings.slice(at + 1, at + REACH)) {
    if (!significant(reading) || reading.label) continue;
    if (isTold(reading)) return { head, lead: reading };
    if (reading.role === 'entry' || head.length === LOOK_AHEAD) break;
    head.push(reading);
  }
  return { head, lead: null };
}

/** What stands between a line and the last words above it that are no noise. */
export function above(
  readings: readonly Reading[],
  at: number,
): { readonly last: Reading | null; readonly between: readonly Reading[] } {
  let from = at;
  while (from > 0 && !significant(readings[from - 1]!)) from--;
  return { last: readings[from - 1] ?? null, between: readings.slice(from, at) };
}
