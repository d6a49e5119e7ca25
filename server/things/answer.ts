import { z } from 'zod';
import { type Answer, KINDS } from '../ask/answer.js';
import { citation, count, notices, text } from './document.js';
import { named } from './named.js';
import { judgement } from './records.js';
import { hit } from './search-answer.js';

const citations = z.array(z.int().min(1));

export const answer = named(
  'Answer',
  'The answer to a question. Every statement stands in a source as it is given; with the status "not-found" the reason says what was missing.',
  z.strictObject({
    question: text,
    kind: z.enum(KINDS),
    status: z.enum(['answered', 'not-found']),
    answer: text.nullable(),
    statements: z.array(z.strictObject({ text, citations })),
    items: z.array(z.strictObject({ value: text, citations })).exactOptional(),
    complete: z.boolean().exactOptional(),
    judgements: z.array(judgement).min(1).exactOptional(),
    citations: z.array(citation),
    reason: text.exactOptional(),
    note: text.exactOptional(),
    notices,
    nearest: z.array(hit).exactOptional(),
    searched: z.strictObject({
      documents: count,
      articles: count,
      passages: count,
      from: text.nullable(),
      to: text.nullable(),
    }),
    asOf: text.nullable(),
    tookMs: z.number().min(0),
    explanations: z
      .array(
        z.strictObject({
          question: text,
          kind: z.enum(KINDS),
          form: text.nullable(),
          names: z.array(z.strictObject({ text, known: z.boolean() })),
          grades: z.array(text),
          years: z.array(text),
          from: z.enum(['judgements', 'quotes', 'abbreviations', 'sentences']),
          features: z.record(z.string(), z.number()),
          confidence: z.number(),
          threshold: z.number(),
        }),
      )
      .exactOptional(),
  }),
) satisfies z.ZodType<Answer>;
