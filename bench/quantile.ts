/** The value below which a share of the values lies: 0.5 gives the median, 0.95 what one in twenty exceeds. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
