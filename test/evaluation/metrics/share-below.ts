/**
 * Share below a score: of some queries, how many have a best hit that scores less than a threshold, and so would
 * be called none if relevance began there.
 *
 *     F(t) = |{ q ∈ Q : score(q) < t }| / |Q|
 *
 * @param scores of each query's best hit; 0 for a query without hits
 * @returns NaN over no queries
 */
export function shareBelow(threshold: number, scores: readonly number[]): number {
  return scores.filter((score) => score < threshold).length / scores.length;
}
