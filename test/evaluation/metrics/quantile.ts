/**
 * Quantile by nearest rank: the smallest value that at least the given part of all values does not exceed. The
 * 0.5 quantile is p50, the 0.95 quantile p95.
 *
 *     Q(p) = x_(⌈p·n⌉), the values x in ascending order and counted from 1
 *
 * @param part above 0, at most 1
 * @returns NaN over no values
 */
export function quantile(part: number, values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? Number.NaN;
}
