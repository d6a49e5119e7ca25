import { RequestProblem } from '../problem.js';
import { readDate } from './read-date.js';

/** Something in a form that cannot be used; `field` is the id of the input to mend. */
export interface FormError {
  readonly field: string;
  readonly message: string;
}

/** What the inputs of a form are called on its page, by their names. */
type Labels = Readonly<Record<string, string>>;

/** What is wrong with a date as it was typed. */
export function dateErrors(field: string, label: string, typed: string): readonly FormError[] {
  if (typed === '' || readDate(typed, 'to') !== null) return [];
  return [{ field, message: `${label} must be a real date, like 18 February 2014, 2014-02-18 or 2014.` }];
}

/**
 * What is wrong with the parameters that a form gave; what is in no input is shown at the first of them.
 * @throws what is no problem of the request
 */
export function errorsOf(problem: unknown, labels: Labels): readonly FormError[] {
  if (!(problem instanceof RequestProblem)) throw problem;
  return (problem.more.errors ?? []).map(({ parameter, message }) => {
    const field = parameter in labels ? parameter : Object.keys(labels)[0]!;
    return { field, message: `${labels[field]} ${message}` };
  });
}
