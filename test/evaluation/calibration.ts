import type { Way } from './measure.js';
import { expectedCalibrationError } from './metrics/expected-calibration-error.js';
import { type Bin, type Claim, reliability } from './metrics/reliability.js';
import { shareBelow } from './metrics/share-below.js';

const BINS = 10;

/**
 * What best hits claim: that the collection has something on the query. True for its questions, false for queries
 * about other things. Both groups count alike as wholes, as they do when the score is fitted.
 */
function claimsOf({ answered, strayed }: Way): readonly Claim[] {
  const claim = (about: boolean, among: number) => (reply: { readonly score: number }) => ({
    score: reply.score,
    true: about,
    weight: 1 / among,
  });
  return [...answered.map(claim(true, answered.length)), ...strayed.map(claim(false, strayed.length))];
}

interface Calibration {
  readonly bins: readonly Bin[];
  readonly error: number;
}

export function calibrationOf(way: Way): Calibration {
  const bins = reliability(claimsOf(way), BINS);
  return { bins, error: expectedCalibrationError(bins) };
}

/** Of the answerable and of the off-topic queries, the share that scores less than `score`. */
export interface CurvePoint {
  readonly score: number;
  readonly answerable: number;
  readonly offTopic: number;
}

export function curveOf({ answered, strayed }: Way, steps: number): readonly CurvePoint[] {
  const [asked, other] = [answered.map(({ score }) => score), strayed.map(({ score }) => score)];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const score = step / steps;
    return { score, answerable: shareBelow(score, asked), offTopic: shareBelow(score, other) };
  });
}
