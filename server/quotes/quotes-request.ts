import { z } from 'zod';
import { date, limits, names, once, oneOf, words } from '../parameters.js';

/** What its caller may say; see `readParameters`. */
export const quotesParameters = z.strictObject({
  q: once(words).exactOptional(),
  speaker: names,
  kind: once(oneOf(['sentence', 'fragment'])).exactOptional(),
  publisher: names,
  from: once(date).exactOptional(),
  to: once(date).exactOptional(),
  ...limits,
});
