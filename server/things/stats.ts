import { z } from 'zod';
import type { Stats } from '../stats.js';
import { count, dateOrMonth, text } from './document.js';
import { named } from './named.js';

const problem = z.strictObject({ path: text, reason: text, remedy: text });
const counts = {
  documents: count,
  articles: count,
  passages: count,
  quotes: count,
  speakers: count,
  judgements: count,
  undated: count,
};
const end = dateOrMonth.nullable();

export const stats = named(
  'Stats',
  'What is in the collection, what made its index, and what could not be read.',
  z.strictObject({
    counts: z.strictObject(counts),
    dateRange: z.strictObject({ from: end, to: end }),
    publishers: z.array(z.strictObject({ publisher: text, articles: count })),
    indexVersion: text,
    formatVersion: count,
    model: z.strictObject({ name: text, fingerprint: text }),
    builtAt: z.iso.datetime(),
    problems: z.array(problem),
  }),
) satisfies z.ZodType<Stats>;
