import { findAuthorities } from '../../../language/authorities.js';
import type { Question } from '../question.js';

/**
 * What a question asks of judgements: the authorities that have a grade, for what one has it, which grade one has, or
 * whether it has one. `places` are ids of the authorities that it names.
 */
export type GradeAsked =
  | { readonly of: 'places' }
  | { readonly of: 'aspects' | 'grade' | 'whether'; readonly places: readonly string[] };

const PLACES =
  /\b(?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies)|areas?|departments?|cit(?:y|ies)|towns?|places?|children[’']?s (?:social )?(?:services|care))\b/i;
const GRADED = '(?:graded?|rated?|judged?|marked|scored|found)';

/** Ways of asking about grades, with questions that do and some that only look so. */
export const GRADE_RULES = [
  {
    of: 'aspects',
    pattern: new RegExp(
      String.raw`^(?:which|what|name|list)(?: [\p{L}’'.-]+){0,6}? (?:services?|areas?|aspects?|parts?|measures?|categor(?:y|ies)|judge?ments?|headings?|things)\b.*\b${GRADED}\b`,
      'iu',
    ),
    samples: [
      'Which areas was Oldham graded good for?',
      'Which services in Slough were rated inadequate?',
      'Which Coventry service was graded good?',
      'What aspects did Ofsted judge to require improvement in Torbay?',
    ],
    counterSamples: ['Which services in Slough closed?', 'What was Slough rated?'],
  },
  {
    of: 'whether',
    pattern: new RegExp(
      String.raw`^(?:is|are|was|were|did|do|does|has|have|had)\b.*\b(?:${GRADED}|rate|grade|judge|give|gave|given|get|got|receive[ds]?|rating|judge?ment|(?:outstanding|good|adequate|inadequate|improvement)\W*$)(?![\p{L}])`,
      'iu',
    ),
    samples: [
      'Was Slough rated good?',
      'Did Ofsted rate Derbyshire outstanding?',
      'Has Torbay been judged inadequate?',
      'Did Wirral get a good grade?',
      'Is Wirral inadequate?',
    ],
    counterSamples: [
      'Did Sheffield keep the good grade it was first given?',
      'Was Slough still rated good?',
      'Is Slough a good place?',
      'Did Torbay improve?',
    ],
  },
  {
    of: 'grade',
    pattern:
      /\b(?:grades?|graded|ratings?|rated|judge?ments?|judged|inspection (?:outcome|result)s?|(?:outcome|result) of (?:the|its|an?) (?:\w+ )?inspection)\b/i,
    samples: [
      'What was Slough rated?',
      'slough ofsted rating',
      'What grade did Ofsted give Sheffield?',
      'How was Torbay rated for leadership?',
      'What was Wirral judged in 2011?',
    ],
    counterSamples: [
      'What did Slough do?',
      'When was Slough rated inadequate?',
      'Why was Slough rated inadequate?',
    ],
  },
] as const;

/** Questions with the words of grades that are for something else. */
const OTHERWISE =
  /^(?:why|how (?!(?:was|were|is|are|did|has|have)\b)|when|who|whose)\b|\b(?:said|say|says|warn\w*|criticis\w*|complain\w*|framework|scandals?|visited?|many|much|share|proportion|percentage|per cent|regions?|before|until|instead|replac\w+|place of)\b|^(?:which|what) grades? (?!was|were|is|did|do|does|has|have|had)/i;
/** Asks how a grade came about or what became of it, which a judgement alone does not tell. */
const OF_HISTORY =
  /n[’']t\b|\b(?:not|never|keep|kept|retain\w*|remain\w*|still|again|first|initially|drop\w*|lower\w*|rais\w+|improve[ds]?|chang\w*|since|after|until|only|all|because|told|expect\w*|challeng\w*|appeal\w*)\b/i;
/** Asks for places by what became of others. */
const WHICH_PLACES = new RegExp(String.raw`\b(?:which|what) (?:\w+ )?${PLACES.source}`, 'i');

/** Does a question ask whether something has a grade? */
function isWhether(text: string, grades: Question['grades']): boolean {
  const rule = GRADE_RULES.find(({ of }) => of === 'whether')!;
  return grades.length > 0 && rule.pattern.test(text) && !OF_HISTORY.test(text);
}

/** What a question asks of judgements; null where it asks for something else. */
export function gradeAsked({
  text,
  grades,
  kind,
}: Pick<Question, 'text' | 'grades' | 'kind'>): GradeAsked | null {
  if (OTHERWISE.test(text)) return null;
  const places = findAuthorities(text).map(({ authority }) => authority.id);
  if (kind === 'yesno')
    return isWhether(text, grades) && places.length === 1 ? { of: 'whether', places } : null;
  if (places.length === 0) return grades.length > 0 && PLACES.test(text) ? { of: 'places' } : null;
  const rule = GRADE_RULES.find(({ of, pattern }) => of !== 'whether' && pattern.test(text));
  if (rule?.of === 'aspects') return grades.length > 0 ? { of: 'aspects', places } : null;
  return rule && !WHICH_PLACES.test(text) ? { of: 'grade', places } : null;
}
