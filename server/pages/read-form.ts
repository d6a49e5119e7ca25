import type { Context } from 'hono';
import { RequestProblem } from '../problem.js';

const NO_FORM =
  'Send the words as a form does, with the header Content-Type: application/x-www-form-urlencoded.';

/**
 * The fields of a form in the body of a request.
 * @throws RequestProblem (415) when the body is none
 */
export async function readForm({ req }: Context): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(req.header('content-type') ?? ''))
    throw new RequestProblem(415, NO_FORM);
  return new URLSearchParams(await req.text());
}
