import type { Period } from '../period.js';
import type { SearchRequest } from '../search/request.js';
import { readSearchRequest } from '../search-request.js';
import { errorsOf, type FormError } from './form-error.js';
import { readDates } from './period-form.js';
import type { SearchForm } from './search-form.js';

const LABELS = {
  q: 'What you search for',
  publisher: 'Publisher',
  document: 'Document',
  authority: 'Authority',
  speaker: 'Speaker',
  from: 'From',
  to: 'To',
  mode: 'How to search',
  sort: 'The order',
};

/** What a form asks for, or everything in it that has to be mended before it can be searched. */
type FormRequest =
  | { readonly request: SearchRequest; readonly errors: readonly [] }
  | { readonly request: null; readonly errors: readonly FormError[] };

export const HITS_A_PAGE = 10;

/** Of each article, so that a long one does not fill the page. */
const PER_ARTICLE = 2;

/** Reads a form with something to search for. One hit more than a page holds tells whether another page follows. */
export function requestOf(form: SearchForm): FormRequest {
  const { period, errors: wrongDates } = readDates(form);
  try {
    const request = readSearchRequest(parametersOf(form, period));
    return wrongDates.length === 0 ? { request, errors: [] } : { request: null, errors: wrongDates };
  } catch (problem) {
    return { request: null, errors: [...errorsOf(problem, LABELS), ...wrongDates] };
  }
}

/** Who searches in chosen documents wants every passage there is. */
export function showsFewOfEach({ document }: SearchForm): boolean {
  return document.length === 0;
}

const typed = (value: string) => (value === '' ? [] : [value]);

function parametersOf(form: SearchForm, { from, to }: Period) {
  return {
    q: [form.q],
    publisher: form.publisher,
    document: form.document,
    authority: typed(form.authority),
    speaker: typed(form.speaker),
    limit: [String(HITS_A_PAGE + 1)],
    offset: [String((form.page - 1) * HITS_A_PAGE)],
    mode: [form.mode],
    sort: [form.sort],
    facets: ['true'],
    explain: [String(form.explain)],
    ...(from && { from: [from] }),
    ...(to && { to: [to] }),
    ...(showsFewOfEach(form) && { perArticle: [String(PER_ARTICLE)] }),
  };
}
