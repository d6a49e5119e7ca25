import { z } from 'zod';
import { id, moment, once, share, wholeNumber } from '../parameters.js';
import { searchParameters } from '../search-request.js';

/** What every feed may be asked. */
const newest = {
  limit: once(wholeNumber(1, 100)).default(50),
  since: once(moment).exactOptional(),
};

const { q, mode, publisher, document, authority, speaker, from, to } = searchParameters.shape;

export const searchFeedParameters = z.strictObject({
  ...{ q, mode, publisher, document, authority, speaker, from, to },
  perArticle: once(wholeNumber(1, 100)).default(1),
  minScore: once(share).default(0.5),
  ...newest,
});

/** Of a speaker or an authority. */
export const namedFeedParameters = z.strictObject({ id: once(id), ...newest });
