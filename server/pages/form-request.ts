import { RequestProblem } from '../problem.js';
import type { SearchRequest } from '../search/search.js';
import { readSearchRequest } from '../search-request.js';
import { readDate } from './read-date.js';
import type { SearchForm } from './search-form.js';

const LABELS = {
  q: 'What you search for',
  publisher: 'Publisher',
  document: 'Document',
  from: 'From',
  to: 'To',
  mode: 'How to search',
};

/** Something in a form that a search cannot use; `field` is the id of the input to mend. */
export interface FormError {
  readonly field: keyof typeof LABELS;
  readonly message: string;
}

/** What a form asks for, or everything in it that has to be mended before it can be searched. */
type FormRequest =
  | { readonly request: SearchRequest; readonly errors: readonly [] }
  | { readonly request: null; readonly errors: readonly FormError[] };

export const HITS_A_PAGE = 10;

/** Of each article, so that a long one does not fill the page. */
const PER_ARTICLE = 2;

/** Reads a form with something to search for. One hit more than a page holds tells whether another page follows. */
export function requestOf(form: SearchForm): FormRequest {
  const dateErrors = [...checkDate('from', form.from), ...checkDate('to', form.to)];
  try {
    const request = readSearchRequest(parametersOf(form));
    return dateErrors.length === 0 ? { request, errors: [] } : { request: null, errors: dateErrors };
  } catch (problem) {
    return { request: null, errors: [...errorsOf(problem), ...dateErrors] };
  }
}

/** Who searches in chosen documents wants every passage there is. */
export function showsFewOfEach({ document }: SearchForm): boolean {
  return document.length === 0;
}

function parametersOf(form: SearchForm) {
  const from = readDate(form.from, 'from');
  const to = readDate(form.to, 'to');
  return {
    q: [form.q],
    publisher: form.publisher,
    document: form.document,
    limit: [String(HITS_A_PAGE + 1)],
    offset: [String((form.page - 1) * HITS_A_PAGE)],
    mode: [form.mode],
    explain: [String(form.explain)],
    ...(from && { from: [from] }),
    ...(to && { to: [to] }),
    ...(showsFewOfEach(form) && { perArticle: [String(PER_ARTICLE)] }),
  };
}

function checkDate(field: 'from' | 'to', typed: string): readonly FormError[] {
  if (typed === '' || readDate(typed, field) !== null) return [];
  return [
    { field, message: `${LABELS[field]} must be a real date, like 18 February 2014, 2014-02-18 or 2014.` },
  ];
}

function errorsOf(problem: unknown): readonly FormError[] {
  if (!(problem instanceof RequestProblem)) throw problem;
  return (problem.more.errors ?? []).map(({ parameter, message }) => {
    const field = isField(parameter) ? parameter : 'q';
    return { field, message: `${LABELS[field]} ${message}` };
  });
}

function isField(parameter: string): parameter is FormError['field'] {
  return parameter in LABELS;
}
