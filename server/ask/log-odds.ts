/** Log odds of a share, finite for 0 and 1 too. */
export function logOdds(share: number): number {
  return Math.log((share + 1e-4) / (1 - share + 1e-4));
}
