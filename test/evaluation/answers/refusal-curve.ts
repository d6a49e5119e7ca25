import { type Bin, reliability } from '../metrics/reliability.js';
import { count, share } from '../records/share.js';
import type { AnswerWay } from './measure-answers.js';

const BINS = 10;

/** What refusing below a confidence would leave. */
export interface RefusalPoint {
  readonly threshold: number;
  /** Of all questions, unanswerable ones too. */
  readonly answered: number;
  /** Of the answers given; 0 where none is. */
  readonly wrong: number;
}

/** The share that is answered and the share of answers that is wrong, whichever confidence an answer took. */
export function refusalCurve(
  { unrefused, unconditional }: Pick<AnswerWay, 'unrefused' | 'unconditional'>,
  steps: number,
): readonly RefusalPoint[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const threshold = step / steps;
    const answers = unrefused.filter(
      ({ refused, confidence }, at) => !refused && (confidence >= threshold || !unconditional[at]!.refused),
    );
    const wrong = count(answers, ({ right }) => !right);
    return {
      threshold,
      answered: share(answers.length, unrefused.length),
      wrong: answers.length === 0 ? 0 : share(wrong, answers.length),
    };
  });
}

/**
 * What confidences claim: that the answer found in the sentences is right. What records answer is left out, since
 * no confidence decides there.
 */
export function refusalReliability({ unrefused }: Pick<AnswerWay, 'unrefused'>): readonly Bin[] {
  const claims = unrefused
    .filter(({ fromRecords, refused }) => !fromRecords && !refused)
    .map(({ confidence, right }) => ({ score: confidence, true: right, weight: 1 }));
  return reliability(claims, BINS);
}
