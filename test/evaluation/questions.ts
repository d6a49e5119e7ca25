import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * What may be looked at while working on search, and what is set aside to see whether a gain is real. Each kind was
 * parted by a seeded shuffle before anything was measured.
 */
export const HALVES = ['development', 'set-aside'] as const;
export type Half = (typeof HALVES)[number];

export const half = z.enum(HALVES);
const FEWEST_WORDS = 5;
const sentence = z.string().refine((text) => text.split(/\s+/).length >= FEWEST_WORDS, {
  error: `must have ${FEWEST_WORDS} words or more, so that it stands in one place`,
});

const questions = z.array(
  z.strictObject({
    id: z.string(),
    /** How it is asked, such as `keywords` or `misspelt`. */
    kind: z.string(),
    half,
    question: z.string(),
    /** The path of a document of the corpus. */
    document: z.string(),
    /** The evidence: a sentence or clause exactly as it stands there. */
    sentence,
  }),
);

const offTopic = z.array(z.strictObject({ id: z.string(), kind: z.string(), half, query: z.string() }));

/** A question with the words of the corpus that answer it. */
export type Question = z.infer<typeof questions>[number];

/** A query about nothing in the corpus. */
export type OffTopic = z.infer<typeof offTopic>[number];

/** @throws Error naming the file and what in it is not as the schema describes */
export function readAs<T>(file: string, schema: z.ZodType<T>): T {
  const { data, error } = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (error)
    throw new Error(`${file} is not as its schema in test/evaluation describes:\n${z.prettifyError(error)}`);
  return data!;
}

export const readQuestions = (file: string): readonly Question[] => readAs(file, questions);

export const readOffTopic = (file: string): readonly OffTopic[] => readAs(file, offTopic);
