import { z } from 'zod';
import { half, readAs } from '../questions.js';

const askedQuestions = z.array(
  z.strictObject({
    id: z.string(),
    question: z.string(),
    /** What is asked for; `unanswerable` where nothing in the corpus answers it. */
    type: z.string(),
    /** The answer as a reader would put it. */
    answer: z.string(),
    /** What an answer must hold: one of these, a list all of them. */
    accept: z.array(z.string()),
    /** What a list must not hold. */
    reject: z.array(z.string()),
    evidence: z.array(z.strictObject({ document: z.string(), sentence: z.string() })),
    half,
    /** The day on which it is asked. */
    asOf: z.string().exactOptional(),
  }),
);

/** A question with what answers it, or that nothing does. */
export type AskedQuestion = z.infer<typeof askedQuestions>[number];

export const readAskedQuestions = (file: string): readonly AskedQuestion[] => readAs(file, askedQuestions);

export const isAnswerable = ({ type }: AskedQuestion) => type !== 'unanswerable';
