import { z } from 'zod';
import {
  type GivenParameters,
  narrowing,
  once,
  oneOf,
  readParameters,
  wholeNumber,
  words,
  yesOrNo,
} from './parameters.js';
import { periodNotices } from './period.js';
import type { SearchRequest } from './search/request.js';
import { SORTS } from './search/sort.js';

const MODES = ['hybrid', 'semantic', 'keyword'] as const;

/** What its caller may say; see `readParameters`. */
export const searchParameters = z.strictObject({
  q: once(words),
  limit: once(wholeNumber(1, 100)).default(10),
  offset: once(wholeNumber(0, 1_000_000)).default(0),
  mode: once(oneOf(MODES)).default('hybrid'),
  ...narrowing,
  perArticle: once(wholeNumber(1, 100)).exactOptional(),
  explain: once(yesOrNo).default(false),
  rerank: once(yesOrNo).default(false),
  sort: once(oneOf(SORTS)).exactOptional(),
  facets: once(yesOrNo).exactOptional(),
});

/** What to say of parameters that leave nothing, or change nothing. */
export function searchNotices(request: z.output<typeof searchParameters>): readonly string[] {
  const useless = request.rerank && request.sort === 'date';
  return [...periodNotices(request), ...(useless ? [NO_RERANK] : [])];
}

const NO_RERANK = 'rerank orders by relevance, so it changes nothing here: leave it or sort=date out.';

/**
 * Reads a search request from the parameters of an address, a form or a JSON body.
 * @throws RequestProblem (400) that says for each bad parameter what would be right
 */
export function readSearchRequest(given: GivenParameters): SearchRequest {
  return readParameters(searchParameters, given);
}
