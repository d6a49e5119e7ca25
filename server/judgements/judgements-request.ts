import { z } from 'zod';
import { GRADES } from '../../store/records.js';
import {
  date,
  type GivenParameters,
  limits,
  names,
  once,
  oneOf,
  readParameters,
  several,
  words,
} from '../parameters.js';
import type { JudgementsRequest } from './find-judgements.js';
import { STATUSES } from './history.js';

/** What its caller may say; see `readParameters`. */
export const judgementsParameters = z.strictObject({
  authority: names,
  grade: several(oneOf(GRADES)),
  aspect: once(words).exactOptional(),
  asOf: once(date).exactOptional(),
  status: several(oneOf(STATUSES)),
  ...limits,
});

/**
 * Reads which judgements to list from the parameters of an address or a form.
 * @throws RequestProblem (400) that says for each bad parameter what would be right
 */
export function readJudgementsRequest(given: GivenParameters): JudgementsRequest {
  return readParameters(judgementsParameters, given);
}
