import type { Evidence } from './evidence.js';
import type { Question } from './question.js';
import { typedSpans } from './typed.js';

const FORMS: Partial<Record<Question['kind'], string>> = {
  figure: 'No figure of that kind',
  date: 'No date',
  person: 'No name of a person',
  organisation: 'No name of a body',
};

const quoted = (names: readonly { readonly text: string }[]) =>
  names.map(({ text }) => `“${text}”`).join(' or ');

/** Says what a question asks for that the collection does not hold. */
export function missingFrom(question: Question, evidence: readonly Evidence[], to: string | null): string {
  const unknown = question.names.filter(({ known }) => !known);
  if (unknown.length > 0) return `No document in this collection mentions ${quoted(unknown)}.`;
  const late = question.years.find((year) => to !== null && year.slice(0, 4) > to.slice(0, 4));
  if (late) return `${late} is later than the last document in this collection, which is of ${to}.`;
  if (evidence.length === 0) return 'Nothing in this collection holds any of these words.';
  if (question.grades.length > 0 || /\b(?:grade|rating|rated|judge?ment)\b/i.test(question.text)) {
    const named = question.names.length > 0 ? `${quoted(question.names)} is mentioned, but ` : '';
    return `${named}no such grade is stated.`;
  }
  const form = FORMS[question.kind];
  if (form && evidence.slice(0, 3).every(({ text }) => typedSpans(question, text)?.length === 0))
    return `${form} stands in the sentences nearest to the question.`;
  if (question.kind === 'quote' && question.names.length > 0)
    return `${quoted(question.names)} is mentioned, but not with words on this.`;
  return 'The nearest passages touch on the question without answering it.';
}
