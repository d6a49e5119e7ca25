/** Log odds of the answer reader run from about −7 to 5. */
const READER = { least: -7, range: 12 };

/** Log odds of a share, finite for 0 and 1 too. */
export function logOdds(share: number): number {
  return Math.log((share + 1e-4) / (1 - share + 1e-4));
}

/** Log odds of the answer reader's score, scaled to about 0–1: they tell unlikely sentences apart too. */
export function scaledOdds(score: number): number {
  return Math.max(0, (logOdds(score) - READER.least) / READER.range);
}
