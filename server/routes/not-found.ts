import { RequestProblem } from '../problem.js';

/**
 * Passes on what was found.
 * @param list the address that lists what there is
 * @throws RequestProblem (404) when it is null
 */
export function orNotFound<T>(found: T | null, thing: string, list: string): T {
  if (found !== null) return found;
  throw new RequestProblem(404, `There is no such ${thing} in the collection. ${list} lists what there is.`);
}
