import { z } from 'zod';
import { type GivenParameters, limits, once, readParameters, words } from '../parameters.js';
import type { SpeakersRequest } from './find-speakers.js';

/** What its caller may say; see `readParameters`. */
export const speakersParameters = z.strictObject({ q: once(words).exactOptional(), ...limits });

/**
 * Reads which speakers to list from the parameters of an address or a form.
 * @throws RequestProblem (400) that says for each bad parameter what would be right
 */
export function readSpeakersRequest(given: GivenParameters): SpeakersRequest {
  return readParameters(speakersParameters, given);
}
