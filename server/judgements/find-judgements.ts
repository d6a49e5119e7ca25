import { findWords } from '../../language/words.js';
import { lastDay } from '../../store/days.js';
import type { Grade } from '../../store/records.js';
import type { Page, Store } from '../../store/store.js';
import { authorityIds } from '../authorities/authority-ids.js';
import { type Standing, type Status, standings } from './history.js';

/** Which judgements to list. Every list means "any of these"; an empty one narrows nothing. */
export interface JudgementsRequest extends Page {
  /** Ids or names. */
  readonly authority: readonly string[];
  readonly grade: readonly Grade[];
  /** Words of the aspect. */
  readonly aspect?: string;
  readonly status: readonly Status[];
  /** What stood at the end of this day or month; today without it. */
  readonly asOf?: string;
}

/** A judgement as it stands on the day that was asked for. */
export type StandingJudgement = Omit<Standing, 'withdrawn' | 'followedBy'>;

export interface JudgementsAnswer {
  readonly judgements: readonly StandingJudgement[];
  readonly total: number;
}

const foldedWords = (text: string) => findWords(text).map(({ folded }) => folded);

function isOfAspect(aspect: string, asked: readonly string[]): boolean {
  const words = new Set(foldedWords(aspect));
  return asked.every((word) => words.has(word));
}

/** `overall` stands before its parts, and what is newest before what it superseded; undated ones come last. */
function byAuthority(a: StandingJudgement, b: StandingJudgement): number {
  const rank = ({ aspect }: StandingJudgement) => (aspect === 'overall' ? '' : aspect);
  return (
    a.authority.name.localeCompare(b.authority.name) ||
    a.authority.id.localeCompare(b.authority.id) ||
    rank(a).localeCompare(rank(b)) ||
    (b.date ?? '').localeCompare(a.date ?? '')
  );
}

/** Lists judgements by authority and aspect, newest first, each as it stands on the day that was asked for. */
export async function findJudgements(
  store: Pick<Store, 'judgements' | 'authorities'>,
  { authority, grade, aspect, status, asOf, limit, offset }: JudgementsRequest,
): Promise<JudgementsAnswer> {
  const ids = new Set(await authorityIds(store, authority));
  const words = foldedWords(aspect ?? '');
  // Standing is worked out over all: one that a filter leaves out still supersedes.
  const found = standings(await store.judgements(), asOf && lastDay(asOf))
    .filter((one) => ids.size === 0 || ids.has(one.authority.id))
    .filter((one) => grade.length === 0 || grade.includes(one.grade))
    .filter((one) => status.length === 0 || status.includes(one.status))
    .filter((one) => isOfAspect(one.aspect, words))
    .map(({ withdrawn: _, followedBy: __, ...shown }) => shown)
    .sort(byAuthority);
  return { judgements: found.slice(offset, offset + limit), total: found.length };
}
