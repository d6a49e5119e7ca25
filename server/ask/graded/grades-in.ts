import { GRADES, type Grade } from '../../../store/records.js';

const GRADE_FORMS: Readonly<Record<Grade, RegExp>> = {
  outstanding: /\boutstanding\b/i,
  good: /\bgood\b(?! (?:enough|practice|news|reason|faith)\b)/i,
  'requires improvement': /\brequir\w+ improvement\b/i,
  adequate: /\badequate\b/i,
  inadequate: /\binadequate\b/i,
};

const GRADE = '(?:outstanding|good|adequate|inadequate|requir\\w+ improvement)';
const OR_BETTER = /\bor (?:better|above|higher)\b/i;
const OR_WORSE = /\bor (?:worse|below|lower)\b/i;
/** `Which were not good?` asks for those that fell short of it. */
const SHORT_OF = new RegExp(
  String.raw`(?:\b(?:not|never|less than|below|worse than|short of|lower than)|n[’']t)(?: (?:an?|being|judged|rated|graded|found|given|as))* ${GRADE}\b`,
  'i',
);
const BETTER_THAN = new RegExp(String.raw`\b(?:better|higher|above)(?: than)? ${GRADE}\b`, 'i');

/** The grades a question asks about; `good or better` are two, and `not good` are those below. */
export function gradesIn(text: string): readonly Grade[] {
  const named = GRADES.filter((grade) => GRADE_FORMS[grade].test(text));
  if (named.length === 0) return named;
  const places = named.map((grade) => GRADES.indexOf(grade));
  const [best, worst] = [Math.min(...places), Math.max(...places)];
  if (OR_BETTER.test(text)) return GRADES.slice(0, worst + 1);
  if (OR_WORSE.test(text)) return GRADES.slice(best);
  if (BETTER_THAN.test(text)) return GRADES.slice(0, best);
  if (!SHORT_OF.test(text)) return named;
  const below = GRADES.slice(worst + 1);
  return below.length > 0 ? below : GRADES.slice(0, best);
}
