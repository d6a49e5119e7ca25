/** A score that claims to be a probability, and whether what it claims was so. */
export interface Claim {
  readonly score: number;
  readonly true: boolean;
  /** How much it counts among the others; any positive number. */
  readonly weight: number;
}

/** The claims whose scores lie from `from` up to `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Its part of the weight of all claims. */
  readonly weight: number;
  /** Weighted mean of what its claims say. */
  readonly score: number;
  /** Weighted share of its claims that were true. */
  readonly share: number;
}

/**
 * Reliability: claims sorted by score into bins of equal width; in each, the mean score beside the share that was
 * true. Where the score is a probability the two agree.
 *
 *     B_m = { i : (m−1)/M ≤ score_i < m/M }, the last bin holding score 1 too
 *     score(B_m) = Σ w_i·score_i / Σ w_i,  share(B_m) = Σ w_i·true_i / Σ w_i,  both over B_m
 *
 * @returns the bins that hold a claim, lowest first
 */
export function reliability(claims: readonly Claim[], bins: number): readonly Bin[] {
  const total = sum(claims.map(({ weight }) => weight));
  return Array.from({ length: bins }, (_, at) => {
    const inside = claims.filter(({ score }) => Math.min(Math.floor(score * bins), bins - 1) === at);
    return binOf(inside, { from: at / bins, to: (at + 1) / bins }, total);
  }).filter(({ count }) => count > 0);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function binOf(claims: readonly Claim[], range: Pick<Bin, 'from' | 'to'>, total: number): Bin {
  const weight = sum(claims.map((claim) => claim.weight));
  return {
    ...range,
    count: claims.length,
    weight: weight / total,
    score: sum(claims.map((claim) => claim.weight * claim.score)) / weight,
    share: sum(claims.map((claim) => (claim.true ? claim.weight : 0))) / weight,
  };
}
