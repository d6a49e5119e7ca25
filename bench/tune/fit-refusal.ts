import { confidenceOf, FEATURE_NAMES, type RefusalWeights } from '../../server/ask/refusal.js';
import { fitSlopes } from './logistic.js';
import type { ObservedAnswer } from './observe-refusal.js';
import { shuffled } from './seeded.js';

const PENALTY = 0.01;
/** Values that speak against an answer; all others may only speak for one. */
const AGAINST: ReadonlySet<string> = new Set([
  'namesMissing',
  'yearsMissing',
  'unspoken',
  'offTopic',
  'untyped',
]);
/** A question whose article was left out counts half: another article may answer it, and nobody asks so often in vain. */
const LEFT_OUT = 0.5;
const UNANSWERABLE = 1.5;
const FOLDS = 5;
const SEED = 7;

const weightOf = ({ answerable, leftOut }: ObservedAnswer) =>
  answerable ? (leftOut ? LEFT_OUT : 1) : UNANSWERABLE;

type FeatureName = (typeof FEATURE_NAMES)[number];

/** Fits how likely it is that an answer would be right, by some of the values; the others weigh nothing. */
export function fitRefusal(
  observed: readonly ObservedAnswer[],
  { weighed, threshold }: { readonly weighed: readonly FeatureName[]; readonly threshold: number },
): RefusalWeights {
  const { bias, slopes } = fitSlopes(
    observed.map((one) => ({
      values: weighed.map((name) => one.features[name]),
      positive: one.right,
      weight: weightOf(one),
    })),
    { penalty: PENALTY, signs: weighed.map((name) => (AGAINST.has(name) ? -1 : 1)) },
  );
  const rounded = (value: number) => Number(value.toFixed(3));
  const slopeOf = (name: FeatureName) => rounded(slopes[weighed.indexOf(name)] ?? 0);
  const named = FEATURE_NAMES.map((name) => [name, slopeOf(name)] as const);
  return { bias: rounded(bias), ...Object.fromEntries(named), threshold } as RefusalWeights;
}

/** Each observation with the confidence of a model that was fitted without its question. */
export function crossValidated(
  observed: readonly ObservedAnswer[],
  weighed: readonly FeatureName[],
): readonly (readonly [ObservedAnswer, number])[] {
  const ids = shuffled([...new Set(observed.map(({ id }) => id))], SEED);
  const fold = new Map(ids.map((id, at) => [id, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, at) => at).flatMap((at) => {
    const weights = fitRefusal(
      observed.filter(({ id }) => fold.get(id) !== at),
      { weighed, threshold: 0 },
    );
    const held = observed.filter(({ id }) => fold.get(id) === at);
    return held.map((one) => [one, confidenceOf(one.features, weights)] as const);
  });
}

/** What becomes of whole questions at a threshold. */
export function figuresAt(threshold: number, validated: readonly (readonly [ObservedAnswer, number])[]) {
  const whole = validated.filter(([{ leftOut }]) => !leftOut);
  const answered = whole.filter(([, confidence]) => confidence >= threshold);
  const share = (part: number, all: number) => (all === 0 ? 0 : Number((part / all).toFixed(3)));
  const answerable = whole.filter(([one]) => one.answerable);
  const unanswerable = whole.filter(([one]) => !one.answerable);
  const right = answered.filter(([one]) => one.right).length;
  return {
    threshold,
    right: share(right, answerable.length),
    wrongOfAnswered: share(answered.length - right, answered.length),
    refusalRecall: share(unanswerable.filter(([, one]) => one < threshold).length, unanswerable.length),
  };
}
