/** Values scaled so that the smallest is 0 and the largest 1; all 0 where they are equal. */
export function scaled(values: readonly number[]): readonly number[] {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0));
}
