import { z } from 'zod';
import {
  date,
  type GivenParameters,
  isPeriod,
  NO_PERIOD,
  names,
  once,
  oneOf,
  readParameters,
  wholeNumber,
  words,
  yesOrNo,
} from './parameters.js';
import type { SearchRequest } from './search/search.js';
import { SORTS } from './search/sort.js';

/** What is read again comes by relevance. */
const canRerank = ({ rerank, sort }: { readonly rerank: boolean; readonly sort?: string }) =>
  !rerank || sort !== 'date';
const NO_RERANK = {
  path: ['rerank'] as PropertyKey[],
  error: 'orders by relevance: leave it or sort=date out.',
};

const MODES = ['hybrid', 'semantic', 'keyword'] as const;

/** What its caller may say; see `readParameters`. */
export const searchParameters = z
  .strictObject({
    q: once(words),
    limit: once(wholeNumber(1, 100)).default(10),
    offset: once(wholeNumber(0, 1_000_000)).default(0),
    mode: once(oneOf(MODES)).default('hybrid'),
    publisher: names,
    document: names,
    authority: names,
    speaker: names,
    from: once(date).exactOptional(),
    to: once(date).exactOptional(),
    perArticle: once(wholeNumber(1, 100)).exactOptional(),
    explain: once(yesOrNo).default(false),
    rerank: once(yesOrNo).default(false),
    sort: once(oneOf(SORTS)).exactOptional(),
    facets: once(yesOrNo).exactOptional(),
  })
  .refine(isPeriod, NO_PERIOD)
  .refine(canRerank, NO_RERANK);

/**
 * Reads a search request from the parameters of an address, a form or a JSON body.
 * @throws RequestProblem (400) that says for each bad parameter what would be right
 */
export function readSearchRequest(given: GivenParameters): SearchRequest {
  return readParameters(searchParameters, given);
}
