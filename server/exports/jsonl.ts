import type { Listed } from './formats.js';

/** A line for each thing, as the JSON of the whole answer has it. */
export function* writeJsonl({ things }: Pick<Listed, 'things'>): Generator<string> {
  for (const thing of things) yield `${JSON.stringify(thing)}\n`;
}
