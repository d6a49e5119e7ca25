import { z } from 'zod';
import { date, isPeriod, NO_PERIOD, names, once, words, yesOrNo } from './parameters.js';

/** What a question's caller may say. */
export const askParameters = z
  .strictObject({
    q: once(words),
    asOf: once(date).exactOptional(),
    publisher: names,
    document: names,
    authority: names,
    speaker: names,
    from: once(date).exactOptional(),
    to: once(date).exactOptional(),
    explain: once(yesOrNo).default(false),
  })
  .refine(isPeriod, NO_PERIOD);
