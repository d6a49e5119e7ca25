import type { Evidence } from '../../../store/records.js';
import type { Store } from '../../../store/store.js';
import type { StandingJudgement } from '../../judgements/find-judgements.js';
import type { Polarity } from '../polarity.js';
import { type Shown, showStretch } from '../shown.js';

/** An answer made from judgements. */
export interface Graded {
  /** Names of authorities or of what was judged, for a list. */
  readonly values: readonly { readonly value: string; readonly shown: readonly Shown[] }[] | null;
  readonly shown: readonly Shown[];
  /** What it was made from, as it stands on the day that was asked for. */
  readonly judgements: readonly StandingJudgement[];
  /** Where a question asks whether there is such a judgement. */
  readonly polarity?: Polarity;
  /** Said when there is no such judgement. */
  readonly reason?: string;
}

/** The sentences in which judgements are stated. */
export async function showAll(store: Store, evidence: readonly Evidence[]): Promise<readonly Shown[]> {
  const shown = await Promise.all(evidence.map(({ articleId, span }) => showStretch(store, articleId, span)));
  return shown.flatMap((one) => (one ? [one] : []));
}

/** The first of its sentences that can be shown: a title is in no passage. */
export async function firstShown(store: Store, { evidence }: StandingJudgement): Promise<readonly Shown[]> {
  return (await showAll(store, evidence)).slice(0, 1);
}

/**
 * A list of what judgements have in common, each value with its sentences.
 * @param by what a value is
 * @param sentences how many show one value at most, one a judgement
 */
export async function gradedList(
  store: Store,
  judgements: readonly StandingJudgement[],
  { by, sentences }: { readonly by: (one: StandingJudgement) => string; readonly sentences: number },
): Promise<Graded> {
  const values = await Promise.all(
    [...new Set(judgements.map(by))].map(async (value) => {
      const own = judgements.filter((one) => by(one) === value);
      const each = await Promise.all(own.map((one) => firstShown(store, one)));
      return { value, shown: each.flat().slice(0, sentences) };
    }),
  );
  return { values, shown: values.flatMap(({ shown }) => shown), judgements };
}
