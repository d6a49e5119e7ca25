import type { JudgementsRequest } from '../judgements/find-judgements.js';
import { readJudgementsRequest } from '../judgements/judgements-request.js';
import { dateErrors, errorsOf, type FormError } from './form-error.js';
import { pageNumber } from './page-number.js';
import { readDate } from './read-date.js';

/** What a person filled in on the page of inspections, as it was typed. */
export interface InspectionsForm {
  readonly authority: string;
  readonly grade: readonly string[];
  readonly aspect: string;
  readonly status: readonly string[];
  readonly asOf: string;
  /** From 1. */
  readonly page: number;
}

export const JUDGEMENTS_A_PAGE = 100;

const LABELS = {
  authority: 'Authority',
  grade: 'Grade',
  aspect: 'Aspect',
  status: 'How it stands',
  asOf: 'The day',
};

/** Reads what the form of the page of inspections sent. */
export function readInspectionsForm(sent: URLSearchParams): InspectionsForm {
  const typed = (name: string) => (sent.get(name) ?? '').trim();
  return {
    ...{ authority: typed('authority'), aspect: typed('aspect'), asOf: typed('asOf') },
    ...{ grade: sent.getAll('grade'), status: sent.getAll('status') },
    page: pageNumber(sent.get('page') ?? undefined),
  };
}

/** The parameters by which an address asks for the same, but for the page. */
export function addressOf({ authority, grade, aspect, status, asOf }: InspectionsForm): URLSearchParams {
  const many = (name: string, values: readonly string[]) =>
    values.map((value): [string, string] => [name, value]);
  const one = (name: string, value: string) => many(name, value === '' ? [] : [value]);
  return new URLSearchParams([
    ...one('authority', authority),
    ...many('grade', grade),
    ...one('aspect', aspect),
    ...many('status', status),
    ...one('asOf', asOf),
  ]);
}

/** What a form asks for, or (null) what has to be mended in it first. */
export function judgementsRequestOf(form: InspectionsForm): {
  readonly request: JudgementsRequest | null;
  readonly errors: readonly FormError[];
} {
  const wrongDate = dateErrors('asOf', LABELS.asOf, form.asOf);
  const asOf = readDate(form.asOf, 'to');
  try {
    const request = readJudgementsRequest({
      ...(form.authority && { authority: [form.authority] }),
      ...{ grade: form.grade, status: form.status },
      ...(form.aspect && { aspect: [form.aspect] }),
      ...(asOf && { asOf: [asOf] }),
      ...{ limit: [String(JUDGEMENTS_A_PAGE)], offset: [String((form.page - 1) * JUDGEMENTS_A_PAGE)] },
    });
    return wrongDate.length === 0 ? { request, errors: [] } : { request: null, errors: wrongDate };
  } catch (problem) {
    return { request: null, errors: [...errorsOf(problem, LABELS), ...wrongDate] };
  }
}
