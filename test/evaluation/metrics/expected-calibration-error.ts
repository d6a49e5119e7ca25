import type { Bin } from './reliability.js';

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht 2015): how far the score is from the share that was
 * true, over the bins of a reliability diagram, each by its part of the weight. 0 is a perfect probability.
 *
 *     ECE = Σ_m w(B_m) · |share(B_m) − score(B_m)|
 */
export function expectedCalibrationError(bins: readonly Bin[]): number {
  return bins.reduce((sum, { weight, score, share }) => sum + weight * Math.abs(share - score), 0);
}
