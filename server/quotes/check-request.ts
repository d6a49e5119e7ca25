import { z } from 'zod';
import { type GivenParameters, once, readParameters, words } from '../parameters.js';

/** What its caller may say; see `readParameters`. */
export const checkParameters = z.strictObject({ text: once(words) });

/**
 * Reads the quotation to be checked from a form or a JSON body.
 * @throws RequestProblem (400) that says what would be right
 */
export function readCheckRequest(given: GivenParameters): { readonly text: string } {
  return readParameters(checkParameters, given);
}
