import type { StandingJudgement } from '../judgements/find-judgements.js';
import { sayDate } from './say-date.js';

const STANDS = {
  latest: 'latest in this collection',
  superseded: 'superseded since',
  withdrawn: 'withdrawn since',
  undated: 'so it may not be how things stand',
} as const;

type Said = Pick<
  StandingJudgement,
  'authority' | 'aspect' | 'grade' | 'inspectorate' | 'date' | 'dateSource' | 'status'
>;

/** A judgement in words that claim no more than the collection can tell: never in the present tense, always with its date. */
export function sayJudgement(judgement: Said): string {
  const { authority, aspect, grade, inspectorate, date, dateSource, status } = judgement;
  const by = inspectorate === null ? '' : ` by ${inspectorate}`;
  const when =
    date === null
      ? 'undated'
      : `${sayDate(date).said}, the date of the ${dateSource === 'report' ? 'report' : 'article'}`;
  return `${authority.name}, ${aspect}: judged ${grade}${by} (${when}; ${STANDS[status]}).`;
}
