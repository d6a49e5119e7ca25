import { FEATURES } from './features.js';
import type { Stretch } from './stretch.js';

/** Every stretch has to earn its place. */
const BASE = -1.2;
/** Each word beyond the first three, as far as ten. */
const WORD = 0.25;
/** Each point that its attribution weighs. */
const ATTRIBUTION = 0.5;

/** How much speaks for a stretch's being somebody's words: above nought it is a quote. */
export function weighReport(stretch: Stretch): number {
  const long = Math.min(7, Math.max(0, stretch.words.length - 3));
  const features = FEATURES.filter(({ holds }) => holds(stretch)).reduce(
    (sum, { weight }) => sum + weight,
    0,
  );
  return BASE + WORD * long + ATTRIBUTION * stretch.attribution.weight + features;
}
