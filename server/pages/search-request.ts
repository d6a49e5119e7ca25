import type { Mode, SearchRequest } from '../search/search.js';
import { readDate } from './read-date.js';
import type { SearchForm } from './search-form.js';

/** Something in a form that a search cannot use; `field` is the id of the input to mend. */
export interface FormError {
  readonly field: 'q' | 'publisher' | 'document' | 'from' | 'to' | 'mode';
  readonly message: string;
}

export const HITS_A_PAGE = 10;

/** Of each article, so that a long one does not fill the page. */
const PER_ARTICLE = 2;
const MOST_CHARACTERS = 1_000;
const MOST_CHOICES = 100;
const MODES: readonly Mode[] = ['hybrid', 'semantic', 'keyword'];

/** Everything in a form that has to be mended before it can be searched. */
export function findErrors(form: SearchForm): readonly FormError[] {
  const found = [
    checkLength('q', [form.q]),
    checkLength('publisher', form.publisher),
    checkLength('document', form.document),
    checkDate('from', form.from),
    checkDate('to', form.to),
    checkOrder(form),
    isMode(form.mode) ? null : error('mode', 'Choose one of the ways to search'),
  ];
  return found.filter((one) => one !== null);
}

/** The search that a form asks for. It must have no errors. One hit more than a page holds tells if another page follows. */
export function requestOf(form: SearchForm): SearchRequest {
  const { q, publisher, document } = form;
  const from = readDate(form.from, 'from');
  const to = readDate(form.to, 'to');
  return {
    q,
    publisher,
    document,
    limit: HITS_A_PAGE + 1,
    offset: (form.page - 1) * HITS_A_PAGE,
    mode: isMode(form.mode) ? form.mode : 'hybrid',
    explain: form.explain,
    ...(from && { from }),
    ...(to && { to }),
    ...(showsFewOfEach(form) && { perArticle: PER_ARTICLE }),
  };
}

/** Who searches in chosen documents wants every passage there is. */
export function showsFewOfEach({ document }: SearchForm): boolean {
  return document.length === 0;
}

function isMode(mode: string): mode is Mode {
  return MODES.some((known) => known === mode);
}

function error(field: FormError['field'], message: string): FormError {
  return { field, message };
}

const NAMES = {
  q: 'What you search for',
  publisher: 'A publisher',
  document: 'A document',
  from: 'From',
  to: 'To',
};

function checkLength(field: 'q' | 'publisher' | 'document', values: readonly string[]): FormError | null {
  if (values.length > MOST_CHOICES) return error(field, `Choose at most ${MOST_CHOICES}`);
  const isLong = values.some((value) => value.length > MOST_CHARACTERS);
  return isLong ? error(field, `${NAMES[field]} must be 1,000 characters or fewer`) : null;
}

function checkDate(field: 'from' | 'to', typed: string): FormError | null {
  if (typed === '' || readDate(typed, field) !== null) return null;
  return error(field, `${NAMES[field]} must be a real date, like 18 February 2014, 2014-02-18 or 2014`);
}

function checkOrder(form: SearchForm): FormError | null {
  const from = readDate(form.from, 'from');
  const to = readDate(form.to, 'to');
  if (from === null || to === null) return null;
  const precision = Math.min(from.length, to.length);
  const isBackwards = from.slice(0, precision) > to.slice(0, precision);
  return isBackwards ? error('to', 'To must be the same as or after From') : null;
}
