/** Values scaled so that the smallest is 0 and the largest 1; all 0 where they are equal. */
export function scaled(values: readonly number[]): readonly number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0));
}
