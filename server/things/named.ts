import { z } from 'zod';

/** The things of the interface that have a name of their own in its description. */
export const THINGS = z.registry<{ readonly id: string; readonly description: string }>();

/** Gives a thing its name and says what it is. */
export function named<T extends z.ZodType>(id: string, description: string, schema: T): T {
  THINGS.add(schema, { id, description });
  return schema;
}
