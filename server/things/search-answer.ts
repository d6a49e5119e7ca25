import { z } from 'zod';
import type { Hit, SearchAnswer } from '../search/answer.js';
import { article, citation, count, notices, passage, span, text } from './document.js';
import { named } from './named.js';

const reason = z.strictObject({ factor: text, value: z.number(), weight: z.number(), note: text });

export const hit = named(
  'Hit',
  'A passage that a search found.',
  z.strictObject({
    rank: z.int().min(1),
    score: z.number().min(0).max(1),
    passage,
    article,
    highlights: z.array(span),
    citation,
    reasons: z.array(reason).exactOptional(),
  }),
) satisfies z.ZodType<Hit>;

const facet = z.array(z.strictObject({ value: text, name: text, passages: z.int().min(1) }));

export const searchAnswer = named(
  'SearchAnswer',
  'What a search found. With the relevance "none" hits still come, and none of them seems to be about the query.',
  z.strictObject({
    query: text,
    mode: z.enum(['hybrid', 'semantic', 'keyword']),
    relevance: z.enum(['strong', 'weak', 'none']),
    hits: z.array(hit),
    total: count,
    undatedExcluded: count.exactOptional(),
    about: count.exactOptional(),
    facets: z
      .strictObject({ publisher: facet, authority: facet, speaker: facet, year: facet })
      .exactOptional(),
    notices,
    corrections: z.array(z.strictObject({ from: text, to: text })),
    tookMs: z.number().min(0),
  }),
) satisfies z.ZodType<SearchAnswer>;
