import type { Standing } from '../../../server/judgements/history.js';
import { type ComparedJudgements, isSameAspect, isSameName } from './judgement-figures.js';
import type { AnnotatedJudgement, ReadPage } from './pages.js';

const isSame = (wanted: AnnotatedJudgement, found: Standing) =>
  isSameName(wanted.authority, found.authority.name) &&
  wanted.grade === found.grade &&
  wanted.aspects.some((aspect) => isSameAspect(aspect, found.aspect));

/** Is one date the other, or its month or year? */
const isSameDate = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && (a.startsWith(b) || b.startsWith(a)));

/** Compares the judgements found in a page with the annotated ones. Each found one answers for one. */
export function compareJudgements({ judgements, foundJudgements }: ReadPage): ComparedJudgements {
  const left = [...foundJudgements];
  const pairs = judgements.map((wanted) => {
    const same = left.filter((found) => isSame(wanted, found));
    const best = same.find(({ date }) => isSameDate(date, wanted.date)) ?? same[0];
    if (best) left.splice(left.indexOf(best), 1);
    return {
      found: best !== undefined,
      status: best !== undefined && [best.status, undefined].includes(wanted.status as Standing['status']),
      date: best !== undefined && isSameDate(best.date, wanted.date),
    };
  });
  return { pairs, wrong: left.length };
}
