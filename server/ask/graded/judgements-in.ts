import type { Evidence } from '../../../store/records.js';
import type { Store } from '../../../store/store.js';
import type { StandingJudgement } from '../../judgements/find-judgements.js';
import { judgementsOn } from '../grades-stated.js';
import type { Scope } from '../in-scope.js';

/** What judgements are read over. */
export interface Grading {
  /** The day on which the collection is read. */
  readonly asOf: string | undefined;
  readonly scope: Scope;
}

/**
 * The judgements that stand on a day, with the sentences of the articles that may be read. One whose own date is told
 * is known to have been given by then, though its article is undated.
 */
export async function judgementsIn(
  store: Store,
  { asOf, scope: { articles, undated } }: Grading,
): Promise<readonly StandingJudgement[]> {
  const all = await judgementsOn(store, asOf);
  if (articles === null) return all;
  const isRead = ({ articleId }: Evidence, { dateSource }: StandingJudgement) =>
    articles.has(articleId) || (dateSource === 'report' && undated.has(articleId));
  const read = all.map((one) => ({ ...one, evidence: one.evidence.filter((each) => isRead(each, one)) }));
  return read.filter(({ evidence }) => evidence.length > 0);
}

/** Of judgements with a date only those of the years; undated ones only where no date speaks against them. */
export function ofYears(
  judgements: readonly StandingJudgement[],
  years: readonly string[],
): readonly StandingJudgement[] {
  const dated = judgements.filter(({ date }) => date !== null);
  if (years.length === 0 || dated.length === 0) return judgements;
  return dated.filter(({ date }) => years.some((year) => date!.startsWith(year.slice(0, 4))));
}

/** Those of the years that are asked for, else those that stand. */
export function standing(
  judgements: readonly StandingJudgement[],
  years: readonly string[],
): readonly StandingJudgement[] {
  if (years.length > 0) return ofYears(judgements, years);
  return judgements.filter(({ status }) => status === 'latest' || status === 'undated');
}
