import { findAuthorities } from '../../../language/authorities.js';
import type { Grade } from '../../../store/records.js';
import type { StandingJudgement } from '../../judgements/find-judgements.js';

/** Which way a grade went. */
export type Direction = 'better' | 'worse';

const AUTHORITIES = "(?:councils|authorities|boroughs|counties|areas|departments|children['’]s services)";
const BETTER =
  '(?:improv(?:ed|ing)|(?:got|become|became|getting) better|gone up|went up|rose|risen|(?:been |were )?upgraded)';
const WORSE =
  '(?:(?:got|gotten|become|became|getting) worse|worsened|declined(?! to\\b)|deteriorated|gone down|went down|fell|fallen|slipped|dropped|(?:been |were )?downgraded)';
/** What may follow: a grade is meant, and when; anything else that improved is no matter of grades. */
const BEHIND = String.raw`(?:\s+(?:(?:in\s+)?(?:their|its|the|ofsted|overall|inspection)\s+)*(?:ratings?|grades?|judge?ments?|inspections?|ofsted))?(?:\s+(?:from|to|since|in|between|at|under|after|over)\b[^?]*)?`;

const asking = (change: string) =>
  new RegExp(
    String.raw`^(?:(?:which|what|list|name|all)\s+)?(?:the\s+)?(?:(?:english|local|children['’]s)\s+)?${AUTHORITIES}\s+(?:(?:that|which|whose\s+(?:\w+\s+)?(?:ratings?|grades?|judge?ments?))\s+)?(?:(?:have|has|had)\s+)?${change}${BEHIND}\s*\?*$`,
    'i',
  );

/** Ways of asking which authorities changed, with questions that do and some that only look so. */
export const CHANGE_RULES = [
  {
    direction: 'better',
    pattern: asking(BETTER),
    samples: [
      'Which councils improved?',
      'councils that have improved their Ofsted rating',
      'authorities whose grade went up since 2012',
      'What local authorities have been upgraded from inadequate?',
    ],
    counterSamples: [
      'Which councils improved outcomes for care leavers?',
      'Which councils require improvement?',
      'Has Northtown improved?',
    ],
  },
  {
    direction: 'worse',
    pattern: asking(WORSE),
    samples: [
      'Which councils got worse?',
      'authorities downgraded',
      'Which areas have declined in their inspection?',
    ],
    counterSamples: ['Which councils declined to comment?', 'Which councils dropped the plan?'],
  },
] as const satisfies readonly {
  readonly direction: Direction;
  readonly pattern: RegExp;
  readonly samples: readonly string[];
  readonly counterSamples: readonly string[];
}[];

/** Which way a question asks whose grades went; null where it asks something else, or after one authority. */
export function changeAsked(question: string): Direction | null {
  if (findAuthorities(question).length > 0) return null;
  return CHANGE_RULES.find(({ pattern }) => pattern.test(question.trim()))?.direction ?? null;
}

/** `requires improvement` took the place of `adequate` in 2013: between them nothing changed for better or worse. */
const LEVELS: Readonly<Record<Grade, number>> = {
  outstanding: 3,
  good: 2,
  'requires improvement': 1,
  adequate: 1,
  inadequate: 0,
};

/** Two judgements of one authority and aspect, of which the second took the place of the first. */
export interface Change {
  readonly before: StandingJudgement;
  readonly after: StandingJudgement;
}

/**
 * The judgements whose successor, by date or because the text says so, has a better or a worse grade.
 * @param judgements all that stand on the day that was asked for, superseded ones too
 */
export function changesOf(judgements: readonly StandingJudgement[], direction: Direction): readonly Change[] {
  const byId = new Map(judgements.map((one) => [one.id, one]));
  return judgements.flatMap((before) => {
    const after = before.supersededBy === null ? undefined : byId.get(before.supersededBy);
    const step = after ? LEVELS[after.grade] - LEVELS[before.grade] : 0;
    return after && (direction === 'better' ? step > 0 : step < 0) ? [{ before, after }] : [];
  });
}
