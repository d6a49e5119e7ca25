/** One observation: its values, what it was, and how much it counts. */
export interface Observation {
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/** A logistic model over values as they are. */
export interface Slopes {
  readonly bias: number;
  readonly slopes: readonly number[];
}

interface Options {
  /** Of the squared slopes over standardised values. */
  readonly penalty: number;
  /** The sign that each slope must keep, 0 for either: a value that speaks for an answer never counts against it. */
  readonly signs: readonly (-1 | 0 | 1)[];
}

const STEPS = 4000;
const RATE = 0.5;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Logistic regression by gradient descent over standardised values, with an L2 penalty. The same observations always give the same model. */
export function fitSlopes(observed: readonly Observation[], { penalty, signs }: Options): Slopes {
  const columns = signs.map((_, at) => observed.map(({ values }) => values[at]!));
  const centres = columns.map(mean);
  const spreads = columns.map(
    (column, at) => Math.sqrt(mean(column.map((value) => (value - centres[at]!) ** 2))) || 1,
  );
  const inputs = observed.map(({ values }) =>
    values.map((value, at) => (value - centres[at]!) / spreads[at]!),
  );
  const total = observed.reduce((sum, { weight }) => sum + weight, 0);
  let bias = 0;
  let slopes = signs.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = signs.map(() => 0);
    let towards = 0;
    for (const [at, input] of inputs.entries()) {
      const sum = input.reduce((all, value, i) => all + slopes[i]! * value, bias);
      const { positive, weight } = observed[at]!;
      const error = ((1 / (1 + Math.exp(-sum)) - Number(positive)) * weight) / total;
      towards += error;
      for (const [i, value] of input.entries()) gradient[i]! += error * value;
    }
    bias -= RATE * towards;
    slopes = slopes.map((slope, i) => {
      const next = slope - RATE * (gradient[i]! + penalty * slope);
      return signs[i] === 0 || next * signs[i]! > 0 ? next : 0;
    });
  }
  const raw = slopes.map((slope, at) => slope / spreads[at]!);
  return { bias: bias - raw.reduce((sum, slope, at) => sum + slope * centres[at]!, 0), slopes: raw };
}
