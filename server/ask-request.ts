import { z } from 'zod';
import type { AskRequest } from './ask/ask.js';
import { date, type GivenParameters, narrowing, once, readParameters, words, yesOrNo } from './parameters.js';

/** What a question's caller may say. */
export const askParameters = z.strictObject({
  q: once(words),
  asOf: once(date).exactOptional(),
  ...narrowing,
  explain: once(yesOrNo).default(false),
});

/**
 * Reads a question from the parameters of a form.
 * @throws RequestProblem (400) that says for each bad parameter what would be right
 */
export function readAskRequest(given: GivenParameters): AskRequest {
  return readParameters(askParameters, given);
}
