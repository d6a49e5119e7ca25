import { z } from 'zod';
import { type Evidence, GRADES, type Quote, type Speaker } from '../../store/records.js';
import type { CountedAuthority } from '../authorities/find-authorities.js';
import type { StandingJudgement } from '../judgements/find-judgements.js';
import { STATUSES } from '../judgements/history.js';
import type { QuotationCheck } from '../quotes/check-quotation.js';
import { count, dateOrMonth, span, text } from './document.js';
import { named } from './named.js';

const textOrNull = text.nullable();
const date = dateOrMonth.nullable();
const occurrence = z.strictObject({ document: text, span });

export const quote = named(
  'Quote',
  'Somebody’s words between quotation marks, as a document has them.',
  occurrence.extend({
    id: text,
    articleId: text,
    text,
    kind: z.enum(['sentence', 'fragment']),
    speaker: z
      .strictObject({ id: textOrNull, name: textOrNull, role: textOrNull, organisation: textOrNull })
      .nullable(),
    cue: textOrNull,
    date,
    context: z.strictObject({ before: text, after: text }),
    occurrences: z.array(occurrence),
  }),
) satisfies z.ZodType<Quote>;

const role = z.strictObject({ role: textOrNull, organisation: textOrNull, from: date, to: date });

export const speaker = named(
  'Speaker',
  'Somebody who speaks in the collection, under whichever form of the name.',
  z.strictObject({
    id: text,
    name: text,
    kind: z.enum(['person', 'organisation', 'document']),
    aliases: z.array(text),
    roles: z.array(role),
    quotes: count,
    firstDate: date,
    lastDate: date,
  }),
) satisfies z.ZodType<Speaker>;

const evidence = named(
  'Evidence',
  'A sentence that states it.',
  occurrence.extend({ text, articleId: text }),
) satisfies z.ZodType<Evidence>;

export const judgement = named(
  'Judgement',
  'A grade that an inspectorate gave, as the collection states it and as it stands on the day asked for.',
  z.strictObject({
    id: text,
    authority: z.strictObject({ id: text, name: text }),
    aspect: text,
    grade: z.enum(GRADES),
    inspectorate: textOrNull,
    date,
    dateSource: z.enum(['report', 'article', 'none']),
    status: z.enum(STATUSES),
    supersededBy: textOrNull,
    evidence: z.array(evidence).min(1),
  }),
) satisfies z.ZodType<StandingJudgement>;

export const authority = named(
  'Authority',
  'An authority that the collection names.',
  z.strictObject({ id: text, name: text, aliases: z.array(text), judgements: count }),
) satisfies z.ZodType<CountedAuthority>;

export const quotationCheck = named(
  'QuotationCheck',
  'Whether a quotation is right, and what differs.',
  z.strictObject({
    verdict: z.enum(['exact', 'altered', 'not-found']),
    quote: quote.exactOptional(),
    place: evidence.exactOptional(),
    differences: z.array(z.strictObject({ given: text, source: text })).exactOptional(),
  }),
) satisfies z.ZodType<QuotationCheck>;
