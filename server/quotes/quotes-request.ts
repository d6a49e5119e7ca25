import { z } from 'zod';
import {
  date,
  type GivenParameters,
  isPeriod,
  limits,
  NO_PERIOD,
  names,
  once,
  oneOf,
  readParameters,
  words,
} from '../parameters.js';
import type { QuotesRequest } from './find-quotes.js';

/** What its caller may say; see `readParameters`. */
export const quotesParameters = z
  .strictObject({
    q: once(words).exactOptional(),
    speaker: names,
    kind: once(oneOf(['sentence', 'fragment'])).exactOptional(),
    publisher: names,
    from: once(date).exactOptional(),
    to: once(date).exactOptional(),
    ...limits,
  })
  .refine(isPeriod, NO_PERIOD);

/**
 * Reads which quotes to list from the parameters of an address or a form.
 * @throws RequestProblem (400) that says for each bad parameter what would be right
 */
export function readQuotesRequest(given: GivenParameters): QuotesRequest {
  return readParameters(quotesParameters, given);
}
