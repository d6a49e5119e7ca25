import type { Judgement } from '../../store/records.js';

/** How a judgement stands: see the HTTP interface. */
export const STATUSES = ['latest', 'superseded', 'withdrawn', 'undated'] as const;
export type Status = (typeof STATUSES)[number];

export interface Standing extends Judgement {
  readonly status: Status;
  /** Id of the judgement that took its place. */
  readonly supersededBy: string | null;
}

/** Of one history: of the same authority and aspect, and not of two inspectorates, whose scales never mix. */
function isSameHistory(a: Judgement, b: Judgement): boolean {
  const sameScale = a.inspectorate === null || b.inspectorate === null || a.inspectorate === b.inspectorate;
  return a.authority.id === b.authority.id && a.aspect === b.aspect && sameScale;
}

/** A month is neither before nor after its own days. */
function isLater(date: string | null, than: string | null): boolean {
  return date !== null && than !== null && date > than && !date.startsWith(than);
}

/** Those that came after a judgement, because of their dates or because the text says so; the next one first. */
function successors(judgement: Judgement, all: readonly Judgement[]): readonly Judgement[] {
  const told = all.filter(({ id }) => judgement.followedBy.includes(id));
  const later = all.filter(
    (other) => !other.withdrawn && isSameHistory(judgement, other) && isLater(other.date, judgement.date),
  );
  return [...later.toSorted((a, b) => (a.date! < b.date! ? -1 : 1)), ...told];
}

function standing(judgement: Judgement, all: readonly Judgement[]): Standing {
  if (judgement.withdrawn) return { ...judgement, status: 'withdrawn', supersededBy: null };
  const next = successors(judgement, all)[0];
  if (next) return { ...judgement, status: 'superseded', supersededBy: next.id };
  return { ...judgement, status: judgement.date === null ? 'undated' : 'latest', supersededBy: null };
}

/**
 * How judgements stand, in the order given.
 * @param judgements every judgement of the authorities concerned: one left out supersedes nothing
 * @param asOf an ISO day: what was given later is left out and supersedes nothing. A month counts from its first day.
 */
export function standings(judgements: readonly Judgement[], asOf?: string): readonly Standing[] {
  const known = judgements.filter(({ date }) => asOf === undefined || date === null || date <= asOf);
  return known.map((judgement) => standing(judgement, known));
}
