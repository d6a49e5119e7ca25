import type { Observed } from './observe.js';

/** What decides the order of hits. */
export interface Weights {
  readonly pair: number;
  readonly synonym: number;
  readonly keyword: number;
  readonly meaning: number;
  readonly sentence: number;
}

function scaled(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0));
}

/** The candidates of one question, best first. */
export function order(candidates: readonly Observed[], weights: Weights): readonly Observed[] {
  const keyword = scaled(
    candidates.map(({ words, pairs, synonyms }) => words + weights.pair * pairs + weights.synonym * synonyms),
  );
  const [meaning, sentence] = [
    scaled(candidates.map((one) => one.meaning)),
    scaled(candidates.map((one) => one.sentence)),
  ];
  const fused = candidates.map(
    (_, at) =>
      weights.keyword * keyword[at]! + weights.meaning * meaning[at]! + weights.sentence * sentence[at]!,
  );
  return candidates
    .map((_, at) => at)
    .sort((a, b) => fused[b]! - fused[a]!)
    .map((at) => candidates[at]!);
}

export interface Quality {
  readonly first: number;
  readonly inFive: number;
  /** Mean reciprocal rank within the first ten. */
  readonly mrr: number;
}

/** Shares over all questions; one whose answer is no candidate counts as missed. */
export function qualityOf(questions: readonly (readonly Observed[])[], weights: Weights): Quality {
  const ranks = questions.map((candidates) =>
    order(candidates, weights)
      .slice(0, 10)
      .findIndex(({ right }) => right),
  );
  const mean = (value: (rank: number) => number) =>
    Number((ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : value(rank)), 0) / ranks.length).toFixed(4));
  return {
    first: mean((rank) => Number(rank === 0)),
    inFive: mean((rank) => Number(rank < 5)),
    mrr: mean((rank) => 1 / (rank + 1)),
  };
}

/**
 * Every combination on a coarse grid. The weight of synonyms is given, not fitted: the questions of development
 * sets are written by people who read the texts and use their words, while those who search often do not.
 */
export function* grid(synonym: number): Generator<Weights> {
  for (const pair of [0, 0.25, 0.5, 0.75]) {
    for (const keyword of [0.25, 0.3, 0.35, 0.4, 0.45]) {
      for (const meaning of [0.1, 0.15, 0.2, 0.25, 0.3]) {
        yield { pair, synonym, keyword, meaning, sentence: Number((1 - keyword - meaning).toFixed(2)) };
      }
    }
  }
}

/** The values of a logistic model and what they say, as server/search/weights.ts has them. */
export interface Logistic {
  readonly bias: number;
  readonly meaning: number;
  readonly sentence: number;
  readonly coverage: number;
}

/** A hit with whether its query has anything to do with the collection. */
export interface Example {
  readonly values: readonly [number, number, number];
  readonly about: boolean;
  readonly weight: number;
}

const STEPS = 20_000;
const RATE = 2;
/** Keeps the slope gentle where the examples could be parted by a cliff: other collections have other cosines. */
const PENALTY = 0.02;
/** Cosines of this model lie between 0.7 and 0.95: moved and stretched, so that one rate suits all values. */
const CENTRE = [0.82, 0.82, 0.6] as const;
const SPREAD = [0.04, 0.04, 0.3] as const;

/** Logistic regression by gradient descent with an L2 penalty; the same examples always give the same model. */
export function fitLogistic(examples: readonly Example[]): Logistic {
  const inputs = examples.map(({ values }) => values.map((value, at) => (value - CENTRE[at]!) / SPREAD[at]!));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let [bias, ...slopes] = [0, 0, 0, 0] as [number, number, number, number];
  for (let step = 0; step < STEPS; step++) {
    const gradient = [0, 0, 0, 0];
    inputs.forEach((input, at) => {
      const sum = bias + slopes.reduce((all, slope, i) => all + slope * input[i]!, 0);
      const error = ((1 / (1 + Math.exp(-sum)) - Number(examples[at]!.about)) * examples[at]!.weight) / total;
      gradient[0]! += error;
      for (let i = 0; i < 3; i++) gradient[i + 1]! += error * input[i]!;
    });
    bias -= RATE * gradient[0]!;
    slopes = slopes.map((slope, i) =>
      Math.max(0, slope - RATE * (gradient[i + 1]! + PENALTY * slope)),
    ) as typeof slopes;
  }
  const [meaning, sentence, coverage] = slopes.map((slope, i) => slope / SPREAD[i]!) as [
    number,
    number,
    number,
  ];
  const shift = meaning * CENTRE[0] + sentence * CENTRE[1] + coverage * CENTRE[2];
  const rounded = (value: number) => Number(value.toFixed(2));
  return {
    bias: rounded(bias - shift),
    meaning: rounded(meaning),
    sentence: rounded(sentence),
    coverage: rounded(coverage),
  };
}
