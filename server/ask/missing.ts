import type { Evidence } from './evidence.js';
import type { Scope } from './in-scope.js';
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
    if (question.names.length === 0) return 'No grade that is stated answers this.';
    return `${quoted(question.names)} is mentioned, but no grade that is stated answers this.`;
  }
  const form = FORMS[question.kind];
  if (form && evidence.slice(0, 3).every(({ text }) => typedSpans(question, text)?.length === 0))
    return `${form} stands in the sentences nearest to the question.`;
  if (question.kind === 'quote' && question.names.length > 0)
    return `${quoted(question.names)} is mentioned, but not with words on this.`;
  return 'The nearest passages touch on the question without answering it.';
}

const counted = (count: number, what: string) =>
  `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;

/**
 * Says before a reason how little of the collection a day lets be read: what is not known by then may be known later.
 * @param reason why what was read does not answer
 */
export function missingBy(asOf: string, { articles, undated }: Scope, reason: string): string {
  const read = articles!.size;
  const left = undated.size > 0 ? ` ${counted(undated.size, 'undated article')} had to be left out.` : '';
  if (read === 0) return `No article in this collection is dated ${asOf} or earlier.${left}`;
  return `Read as of ${asOf}: ${counted(read, 'article')}.${left} ${reason}`;
}
