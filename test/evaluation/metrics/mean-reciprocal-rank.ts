/**
 * Mean reciprocal rank: one over the place of the evidence, averaged over the questions. Evidence that was not
 * found counts 0.
 *
 *     MRR = 1/|Q| · Σ_q 1/rank(q)
 *
 * @param ranks of the evidence of each question, from 1; null where it was not found
 * @returns NaN over no questions
 */
export function meanReciprocalRank(ranks: readonly (number | null)[]): number {
  return ranks.reduce<number>((sum, rank) => sum + (rank === null ? 0 : 1 / rank), 0) / ranks.length;
}
