import { findAspects } from '../../../language/grades/aspects.js';
import { stemsOf } from '../../../language/stem.js';
import type { StandingJudgement } from '../../judgements/find-judgements.js';

/** What services and areas of judgement are called; other words of a question on grades name none. */
const SERVICES = new Set(
  stemsOf(
    'adoption fostering leadership management governance protection help permanence leavers leaver looked board boards education school schools homes home experiences progress practice partnership safety safe caring responsive',
  ),
);
/** All that is judged is about it. */
const WHOLE = 'safeguarding';

/** For what a question asks a grade: names of aspects, and stems of words of them; none for the whole. */
export interface AspectAsked {
  readonly names: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/** Reads for what of an authority's work a question asks a grade. */
export function aspectAsked(text: string): AspectAsked {
  const names = findAspects(text).flatMap(({ aspect }) => (aspect === WHOLE ? [] : aspect));
  return { names: new Set(names), stems: stemsOf(text).filter((stem) => SERVICES.has(stem)) };
}

export const isWhole = ({ names, stems }: AspectAsked): boolean => names.size === 0 && stems.length === 0;

/** Is a judgement for what is asked: for the whole of an authority's work, or for a part of it? */
export function isFor({ aspect }: StandingJudgement, asked: AspectAsked): boolean {
  if (isWhole(asked)) return aspect === 'overall';
  const stems = new Set(stemsOf(aspect));
  return asked.names.has(aspect) || asked.stems.some((stem) => stems.has(stem));
}
