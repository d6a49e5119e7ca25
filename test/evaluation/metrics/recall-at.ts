/**
 * Recall at k: the share of questions whose evidence is among the first k hits. Each question has one piece of
 * evidence, so this is also its success rate; recall at 1 is "evidence first".
 *
 *     R@k = |{ q ∈ Q : rank(q) ≤ k }| / |Q|
 *
 * @param ranks of the evidence of each question, from 1; null where it was not found
 * @returns NaN over no questions
 */
export function recallAt(k: number, ranks: readonly (number | null)[]): number {
  return ranks.filter((rank) => rank !== null && rank <= k).length / ranks.length;
}
