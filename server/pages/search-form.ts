import type { Mode } from '../search/request.js';
import type { Sort } from '../search/sort.js';

/** What a person filled in, as it was typed, so that the page can show it again. */
export interface SearchForm {
  readonly q: string;
  readonly publisher: readonly string[];
  readonly document: readonly string[];
  readonly authority: string;
  readonly speaker: string;
  readonly from: string;
  readonly to: string;
  readonly mode: string;
  readonly sort: string;
  readonly explain: boolean;
  /** From 1. */
  readonly page: number;
  /** Was it sent so that the words stay out of the address? Then whatever follows from it is sent so, too. */
  readonly private: boolean;
}

/** A name of a form with one value, as a browser sends it. */
export type Field = readonly [name: string, value: string];

/** These need no mention in an address. */
const USUAL_MODE: Mode = 'hybrid';
const USUAL_SORT: Sort = 'relevance';

const PAGE = /^[1-9]\d{0,3}$/;
const CONTROL = /[\u0000-\u001f\u007f]+/g;

/** Reads what a form of the search page sent. */
export function readSearchForm(sent: URLSearchParams, isPrivate: boolean): SearchForm {
  const typed = (name: string) => (sent.get(name) ?? '').replace(CONTROL, ' ').trim();
  const chosen = (name: string) => [...new Set(sent.getAll(name))].filter((value) => value !== '');
  return {
    q: typed('q'),
    publisher: chosen('publisher'),
    document: chosen('document'),
    authority: typed('authority'),
    speaker: typed('speaker'),
    from: typed('from'),
    to: typed('to'),
    mode: typed('mode') || USUAL_MODE,
    sort: typed('sort') || USUAL_SORT,
    explain: sent.get('explain') === 'true',
    page: PAGE.test(typed('page')) ? Number(typed('page')) : 1,
    private: isPrivate,
  };
}

/** The fields that ask for a form's results again; what is as usual is left out. */
export function fieldsOf(form: SearchForm): readonly Field[] {
  const many = (name: string, values: readonly string[]) => values.map((value): Field => [name, value]);
  const one = (name: string, value: string, usual: string) => many(name, value === usual ? [] : [value]);
  return [
    ['q', form.q],
    ...many('publisher', form.publisher),
    ...many('document', form.document),
    ...one('authority', form.authority, ''),
    ...one('speaker', form.speaker, ''),
    ...one('from', form.from, ''),
    ...one('to', form.to, ''),
    ...one('mode', form.mode, USUAL_MODE),
    ...one('sort', form.sort, USUAL_SORT),
    ...one('explain', String(form.explain), 'false'),
    ...one('page', String(form.page), '1'),
  ];
}
