import { findAuthorities } from '../../language/authorities.js';
import type { Store } from '../../store/store.js';
import { findJudgements, type StandingJudgement } from '../judgements/find-judgements.js';
import type { Citation } from '../search/citation.js';

const ALL = { authority: [], grade: [], status: [], limit: Infinity, offset: 0 } as const;

/** Every judgement that was given by a day, or without one every judgement, as it stood then. */
export async function judgementsOn(
  store: Pick<Store, 'judgements' | 'authorities'>,
  asOf: string | undefined,
): Promise<readonly StandingJudgement[]> {
  const { judgements } = await findJudgements(store, { ...ALL, ...(asOf !== undefined && { asOf }) });
  return judgements;
}

/** Whether a cited stretch states a judgement. */
export function states(
  { document, start, end }: Pick<Citation, 'document' | 'start' | 'end'>,
  { evidence }: Pick<StandingJudgement, 'evidence'>,
): boolean {
  return evidence.some((one) => one.document === document && one.span.start < end && one.span.end > start);
}

/** What answers a question in sentences. */
interface Stated {
  readonly question: string;
  readonly citations: readonly Citation[];
  readonly asOf: string | undefined;
}

/**
 * The judgements that cited stretches state, of the authorities that the question names or, where it names none, of
 * any: a grade is never shown without its date and how it stands.
 */
export async function gradesStated(
  store: Pick<Store, 'judgements' | 'authorities'>,
  { question, citations, asOf }: Stated,
): Promise<readonly StandingJudgement[]> {
  const asked = findAuthorities(question).map(({ authority }) => authority.id);
  const all = await judgementsOn(store, asOf);
  return all.filter(
    (one) =>
      (asked.length === 0 || asked.includes(one.authority.id)) &&
      citations.some((citation) => states(citation, one)),
  );
}
