import { count, share } from '../records/share.js';
import type { Asked } from './ask-all.js';
import { isAnswerable } from './asked-questions.js';

/** Each share stands behind the number that it is a share of; a share of nothing is not a number. */
export interface AnswerFigures {
  readonly answerable: number;
  readonly right: number;
  readonly rightAndCited: number;
  readonly answered: number;
  /** Of the answers given, wrong ones; any answer to what has none is wrong. */
  readonly wrong: number;
  readonly unanswerable: number;
  readonly refused: number;
  readonly citations: number;
  readonly exact: number;
}

const sumOf = (asked: readonly Asked[], of: (one: Asked) => number) =>
  asked.reduce((sum, one) => sum + of(one), 0);

export function answerFiguresOf(asked: readonly Asked[]): AnswerFigures {
  const answerable = asked.filter(({ question }) => isAnswerable(question));
  const unanswerable = asked.filter(({ question }) => !isAnswerable(question));
  const answered = asked.filter(({ refused }) => !refused);
  const citations = sumOf(asked, (one) => one.citations);
  return {
    answerable: answerable.length,
    right: share(
      count(answerable, ({ right }) => right),
      answerable.length,
    ),
    rightAndCited: share(
      count(answerable, ({ right, cited }) => right && cited),
      answerable.length,
    ),
    answered: answered.length,
    wrong: share(
      count(answered, ({ right }) => !right),
      answered.length,
    ),
    unanswerable: unanswerable.length,
    refused: share(
      count(unanswerable, ({ refused }) => refused),
      unanswerable.length,
    ),
    citations,
    exact: share(
      sumOf(asked, ({ exact }) => exact),
      citations,
    ),
  };
}

/** The questions by type, in the order in which they first come, and all of them under `all`. */
export function byType(asked: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
  const types = new Map<string, readonly Asked[]>();
  for (const one of asked) types.set(one.question.type, [...(types.get(one.question.type) ?? []), one]);
  return new Map([...types, ['all', asked]]);
}
