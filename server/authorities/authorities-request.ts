import { z } from 'zod';
import { type GivenParameters, limits, once, readParameters, words } from '../parameters.js';
import type { AuthoritiesRequest } from './find-authorities.js';

/** What its caller may say; see `readParameters`. */
export const authoritiesParameters = z.strictObject({ q: once(words).exactOptional(), ...limits });

/**
 * Reads which authorities to list from the parameters of an address.
 * @throws RequestProblem (400) that says for each bad parameter what would be right
 */
export function readAuthoritiesRequest(given: GivenParameters): AuthoritiesRequest {
  return readParameters(authoritiesParameters, given);
}
