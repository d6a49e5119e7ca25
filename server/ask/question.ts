import type { FigureForm } from '../../language/figures.js';
import { GRADES, type Grade } from '../../store/records.js';
import type { Query } from '../search/query.js';
import type { QuestionKind } from './answer.js';
import { kindOf } from './kinds.js';
import type { Looked } from './known-names.js';
import { type AskedName, readNames } from './names.js';

/** A question as it was understood. */
export interface Question {
  /** As it is read: slips mended. */
  readonly text: string;
  readonly kind: QuestionKind;
  /** What a figure counts. */
  readonly form: FigureForm | null;
  readonly names: readonly AskedName[];
  readonly grades: readonly Grade[];
  readonly years: readonly string[];
  readonly query: Query;
}

const GRADE_FORMS: Readonly<Record<Grade, RegExp>> = {
  outstanding: /\boutstanding\b/i,
  good: /\bgood\b(?! (?:enough|practice|news|reason|faith)\b)/i,
  'requires improvement': /\brequir\w+ improvement\b/i,
  adequate: /\badequate\b/i,
  inadequate: /\binadequate\b/i,
};

/** The grades a question asks about; `good or better` are two. */
export function gradesIn(text: string): readonly Grade[] {
  const named = GRADES.filter((grade) => GRADE_FORMS[grade].test(text));
  if (!/\bor (?:better|above|higher)\b/i.test(text)) return named;
  return GRADES.slice(0, Math.max(...named.map((grade) => GRADES.indexOf(grade))) + 1);
}

/** Understands one question over the collection that is asked. */
export async function readAsked(query: Query, looked: Looked): Promise<Question> {
  const { text } = query;
  return {
    text,
    ...kindOf(text),
    names: await readNames(text, looked),
    grades: gradesIn(text),
    years: [...text.matchAll(/\b(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?\b/g)].map(([year]) => year),
    query,
  };
}
