import { z } from 'zod';
import { type ParameterError, RequestProblem } from './problem.js';

/** Parameters as they came in: every one may be repeated. */
export type GivenParameters = Readonly<Record<string, readonly unknown[]>>;

const MOST_VALUES = 100;
const LONGEST_TEXT = 1000;
const TOO_LONG = `is too long: give at most ${LONGEST_TEXT} characters.`;
/** Control characters and lone surrogates: no word has them, and some stores refuse them. */
const UNREADABLE = /[\p{Cc}\p{Cs}]+/gu;

const notText = ({ input }: { input?: unknown }) =>
  input === undefined ? 'is missing: give it.' : 'must be text, a number, true or false; or leave it out.';
const texts = z.array(z.string({ error: notText }), { error: notText });

/** A parameter that may be given once, as `schema` reads it. */
export const once = <T extends z.ZodType<unknown, string>>(schema: T) =>
  texts
    .length(1, 'must be given once.')
    .transform((values) => values[0] ?? '')
    .pipe(schema);

/** Text of at most 1,000 characters. They are counted as JSON Schema counts them: whole ones, where JavaScript counts halves. */
const shortText = z
  .string()
  .refine((text) => [...text].length <= LONGEST_TEXT, { error: TOO_LONG, abort: true })
  .meta({ maxLength: LONGEST_TEXT });

/** What no name has. Lone surrogates cannot be said in a description: its readers know whole characters alone. */
const NO_NAME = 'holds characters that no name has: take them out.';

/** A name that is compared as it is; the parameter may be repeated and then means any of its values. */
export const names = texts
  .max(MOST_VALUES, `is given too often: give it at most ${MOST_VALUES} times.`)
  .pipe(
    z.array(
      shortText
        .min(1, { error: 'is empty: give a value, or leave it out.', abort: true })
        .regex(/^[^\u0000]*$/, { error: NO_NAME, abort: true })
        .refine((text) => !/\p{Cs}/u.test(text), NO_NAME),
    ),
  )
  .default([]);

/** One of a few names. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}.`);

/** A parameter that may be repeated and then means any of its values, each as `schema` reads it. */
export const several = <T extends z.ZodType<unknown, string>>(schema: T) =>
  texts
    .max(MOST_VALUES, `is given too often: give it at most ${MOST_VALUES} times.`)
    .pipe(z.array(schema))
    .default([]);

/** A character that is neither white space nor a control. It is written out, for the description's readers know no classes. */
const ANY_WORD = /[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/u;
const NO_WORDS = 'is empty: write what to look for.';

/** Words that a person wrote, of 1 to 1,000 characters. */
export const words = shortText
  .transform((text) => text.replace(UNREADABLE, ' ').trim())
  .pipe(shortText.min(1, { error: NO_WORDS, abort: true }).regex(ANY_WORD, NO_WORDS));

/** The id of an article or a passage. One that cannot be an id names nothing, so it needs no error of its own. */
export const id = z.string();

/** The path of a document. It is only ever looked up in the index, so it cannot lead out of the corpus. */
export const path = z.string().regex(/^[^\u0000]*$/, 'holds a NUL character: take it out.');

/** A whole number between two bounds. */
export function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .pipe(z.int().min(least, error).max(most, error));
}

const NO_SHARE = 'must be a number from 0 to 1, such as 0.5.';

/** A number from 0 to 1. */
export const share = z
  .string()
  .regex(/^(?:\d|\d?\.\d{1,30})(?:e-?\d{1,3})?$/i, NO_SHARE)
  .transform(Number)
  .pipe(z.number().min(0, NO_SHARE).max(1, NO_SHARE));

const NO_MOMENT = 'must be a moment that exists, as 2014-02-18T09:30:00Z.';

/** A moment, whatever its time zone; it is compared as UTC. */
export const moment = z.iso
  .datetime({ offset: true, error: NO_MOMENT, abort: true })
  .refine((text) => !Number.isNaN(Date.parse(text)), { error: NO_MOMENT, abort: true })
  .overwrite((text) => new Date(text).toISOString());

/** Which part of a list to show. */
export const limits = {
  limit: once(wholeNumber(1, 1000)).default(100),
  offset: once(wholeNumber(0, 1_000_000)).default(0),
};

export const yesOrNo = z.stringbool({
  truthy: ['true', '1'],
  falsy: ['false', '0'],
  error: 'must be true or false.',
});

/** A day or a month that the calendar has. */
export const date = z.union([z.iso.date(), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)], {
  error: 'must be a date that exists, as 2014-02-18 or 2014-02.',
});

/** From when to when, both included. */
export const period = { from: once(date).exactOptional(), to: once(date).exactOptional() };

/** What narrows the collection that is searched or asked. */
export const narrowing = { publisher: names, document: names, authority: names, speaker: names, ...period };

function errorsOf(issue: z.core.$ZodIssue, known: readonly string[]): readonly ParameterError[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ parameter: String(issue.path[0]), message: issue.message }];
  const message = `is not known here. Known are: ${known.join(', ') || 'none'}.`;
  return issue.keys.map((key) => ({ parameter: key.slice(0, 50), message }));
}

/**
 * Reads parameters by a schema. Unknown ones are refused, so that a filter misspelt never widens a search.
 * @throws RequestProblem (400) that says for each bad parameter what would be right
 */
export function readParameters<T extends z.ZodObject>(schema: T, given: GivenParameters): z.output<T> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap((issue) => errorsOf(issue, Object.keys(schema.shape)));
  const detail = errors.map(({ parameter, message }) => `${parameter} ${message}`).join(' ');
  throw new RequestProblem(400, detail, { errors });
}
