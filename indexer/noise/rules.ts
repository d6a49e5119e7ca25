import { CREDITS } from './credits.js';
import { FURNITURE } from './furniture.js';
import { IMPRINT } from './imprint.js';
import type { NoiseRule } from './noise-rule.js';
import { PLUMBING } from './plumbing.js';
import { PROMPTS } from './prompts.js';
import { SPAM } from './spam.js';
import { WIDGETS } from './widgets.js';

/** Every rule that judges a block by its own words, in the order in which they are asked. */
export const NOISE_RULES: readonly NoiseRule[] = [
  ...SPAM,
  ...PLUMBING,
  ...IMPRINT,
  ...FURNITURE,
  ...WIDGETS,
  ...CREDITS,
  ...PROMPTS,
];
