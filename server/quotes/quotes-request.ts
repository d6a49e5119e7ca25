import { z } from 'zod';
import { limits, names, once, oneOf, period, words } from '../parameters.js';

/** What its caller may say; see `readParameters`. */
export const quotesParameters = z.strictObject({
  q: once(words).exactOptional(),
  speaker: names,
  kind: once(oneOf(['sentence', 'fragment'])).exactOptional(),
  publisher: names,
  ...period,
  ...limits,
});
