import type { FigureForm } from '../../language/figures.js';
import type { Grade } from '../../store/records.js';
import type { Query } from '../search/query.js';
import type { QuestionKind } from './answer.js';
import { gradesIn } from './graded/grades-in.js';
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
