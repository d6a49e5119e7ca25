import { z } from 'zod';
import { limits, once, words } from '../parameters.js';

/** What its caller may say; see `readParameters`. */
export const speakersParameters = z.strictObject({ q: once(words).exactOptional(), ...limits });
