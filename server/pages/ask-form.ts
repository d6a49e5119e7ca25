import type { AskRequest } from '../ask/ask.js';
import { readAskRequest } from '../ask-request.js';
import { dateErrors, errorsOf, type FormError } from './form-error.js';
import { readDate } from './read-date.js';

/** What a person asked, as it was typed, so that the page can show it again. */
export interface AskForm {
  readonly q: string;
  readonly asOf: string;
  /** Was it sent so that the words stay out of the address? Then whatever follows from it is sent so, too. */
  readonly private: boolean;
}

type AskedForm =
  | { readonly request: AskRequest; readonly errors: readonly [] }
  | { readonly request: null; readonly errors: readonly FormError[] };

const LABELS = { q: 'Your question', asOf: 'The day' };
const CONTROL = /[\u0000-\u001f\u007f]+/g;

/** Reads what a form of the page sent. */
export function readAskForm(sent: URLSearchParams, isPrivate: boolean): AskForm {
  const typed = (name: string) => (sent.get(name) ?? '').replace(CONTROL, ' ').trim();
  return { q: typed('q'), asOf: typed('asOf'), private: isPrivate };
}

/** What a form asks for, or everything in it that has to be mended before it can be answered. */
export function askedBy({ q, asOf }: AskForm): AskedForm {
  const wrong = dateErrors('asOf', LABELS.asOf, asOf);
  const day = readDate(asOf, 'to');
  try {
    const request = readAskRequest({ q: [q], explain: ['true'], ...(day && { asOf: [day] }) });
    return wrong.length === 0 ? { request, errors: [] } : { request: null, errors: wrong };
  } catch (problem) {
    return { request: null, errors: [...errorsOf(problem, LABELS), ...wrong] };
  }
}
