import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Features } from './features.js';

/** The order of the values in a fit. */
export const FEATURE_NAMES = [
  'reader',
  'chosen',
  'coverage',
  'passage',
  'cosine',
  'namesMissing',
  'yearsMissing',
  'unspoken',
  'offTopic',
  'untyped',
] as const satisfies readonly (keyof Features)[];
const weights = z.object({
  bias: z.number(),
  ...(Object.fromEntries(FEATURE_NAMES.map((name) => [name, z.number()])) as Record<
    keyof Features,
    z.ZodNumber
  >),
  threshold: z.number(),
});
const schema = z.object({
  withReader: weights,
  withoutReader: weights,
  fittedOn: z.array(z.object({ set: z.string(), questions: z.number(), leftOut: z.number() })),
});

export type RefusalWeights = z.output<typeof weights>;
export type RefusalModel = z.output<typeof schema>;

/**
 * Reads the weights that `npm run tune` fitted.
 * @throws Error naming the file when it is missing or no such model
 */
export function loadRefusal(modelsDir: string): RefusalModel {
  const path = join(modelsDir, 'refusal.json');
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Error(`${path} is missing or damaged. Restore it, or set MODELS_DIR.`);
  }
}

/** How likely it is that the collection answers the question with this evidence, 0 to 1 (Platt 1999). */
export function confidenceOf(features: Features, { bias, threshold: _, ...model }: RefusalWeights): number {
  const sum = FEATURE_NAMES.reduce((all, name) => all + model[name] * features[name], bias);
  return 1 / (1 + Math.exp(-sum));
}
