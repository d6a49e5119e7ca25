import { type Enumeration, findEnumeration } from '../../language/enumerations.js';
import type { Span } from '../../language/span.js';
import { fold } from '../../language/words.js';
import type { Evidence } from './evidence.js';
import { countIn, pointsBehind } from './points.js';
import type { Question } from './question.js';
import { pointsBack } from './referents.js';
import { matterOf } from './same-matter.js';

/** Values as a text lists them, and the sentences that hold and introduce them. */
export interface Listing {
  readonly values: readonly { readonly value: string; readonly from: Evidence }[];
  readonly sentences: readonly Evidence[];
}

/** The mean length of parts, in words: longer ones are clauses, and what lies between commas may be anything. */
const LONGEST_MEAN = { commas: 7, semicolons: 16 };
/** So many sentences are looked at, and none much less likely than the best. */
const LOOKED_AT = { sentences: 10, worth: 0.45 };
/** A lead's words: so many before the first part. */
const LEAD = 9;
/** Announces that a list follows. */
const ANNOUNCES =
  /(?:\b(?:including|includ(?:e[sd]?)|such as|namely|compris(?:e[sd]?|ing)|consist(?:s|ed|ing)? of|made up of|(?:are|were|is|was)(?: as follows)?|as follows)\s*|[:–]\s*)$/i;
/** A part that begins so, or reports, is another clause. */
const CLAUSE =
  /^(?:(?:it|he|she|they|we|there|which|who|whose|whom|that|where|when|while|although|though|but|because|if|as|with|given|often|would|could|should|will|has|have|had|is|are|was|were|so|then)\b|\p{L}+ed\s+(?:to|that|in|on|by|for|an?|the|its|their)\b)|\b(?:said|says|told|warned|argued|pointed to|would)\b/iu;
/** What stands at the end of a list for all that it leaves out. */
const AND_SO_ON = /^(?:(?:many |the )?others?|elsewhere|(?:many )?more|so on|so forth|etc\.?)$/i;

/** How many of a question's words stand just before a list. */
function ledBy(asked: ReadonlySet<string>, lead: string): number {
  const last = lead.trimEnd().split(/\s+/).slice(-LEAD).join(' ');
  return [...matterOf(last)].filter((stem) => asked.has(stem)).length;
}

function isSound(text: string, parts: Enumeration): boolean {
  const words = parts.map(({ start, end }) => text.slice(start, end).split(/\s+/).length);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  const limit = text.slice(parts[0]!.start, parts.at(-1)!.end).includes(';')
    ? LONGEST_MEAN.semicolons
    : LONGEST_MEAN.commas;
  // A last part that is much longer goes on behind the list.
  const goesOn = words.at(-1)! > 2 * Math.max(...words.slice(0, -1)) + 2;
  // `On 3 May Ann, Bob and Cas came`: a date at the beginning is none of them.
  const isDated = (at: number) => /^\d/.test(text.slice(parts[at]!.start));
  const isLed = isDated(0) && parts.every((_, at) => at === 0 || !isDated(at));
  return (
    mean <= limit &&
    !goesOn &&
    !isLed &&
    parts.every(({ start, end }) => !CLAUSE.test(text.slice(start, end)))
  );
}

const isMarked = (marked: Span | null, parts: Enumeration) =>
  marked !== null && marked.start < parts.at(-1)!.end && marked.end > parts[0]!.start;

/** Whether a sentence names somebody whom the question names: what is asked of one is not what others say. */
const isOfNamed = ({ names }: Question, { text }: Evidence) =>
  names.some(({ forms }) => forms.some((form) => fold(text).includes(fold(form.split(/\s+/).at(-1)!))));

/** The list that a sentence holds or leads up to, with how much speaks for it; null where there is none. */
function listingOf(
  question: Question,
  one: Evidence,
  ordered: readonly Evidence[],
): { readonly listing: Listing; readonly strength: number } | null {
  const asked = matterOf(question.text);
  const points = pointsBehind(one, ordered, countIn(question.text));
  if (points.length > 0 && ledBy(asked, one.text) > 0) {
    const values = points.map((from) => ({ value: from.text.replace(/[.;,]?(?:\s+and)?\s*$/, ''), from }));
    return { listing: { values, sentences: [one, ...points] }, strength: 1 };
  }
  const parts = findEnumeration(one.text, /\b(?:both|two|who|which|whose)\b/i.test(question.text));
  if (!parts || !isSound(one.text, parts)) return null;
  const lead = one.text.slice(0, parts[0]!.start);
  const led = ledBy(asked, lead);
  const announced = led > 0 && ANNOUNCES.test(lead);
  if (parts.length < 3 && !isMarked(one.marked, parts)) return null;
  if (!announced && led < 2 && !isMarked(one.marked, parts)) return null;
  const values = parts
    .map(({ start, end }) => ({ value: one.text.slice(start, end), from: one }))
    .filter(({ value }) => !AND_SO_ON.test(value));
  const strength =
    (announced ? 0.5 : 0) +
    Math.min(led, 4) / 8 +
    (isMarked(one.marked, parts) ? 0.25 : 0) +
    (isOfNamed(question, one) ? 0.5 : 0);
  return { listing: { values, sentences: [one] }, strength };
}

/** How much what speaks for a list counts beside the sentence's own score. */
const STRENGTH = 0.4;

/**
 * The list that answers: the parts of an enumeration, or the points behind a colon, of one of the likeliest sentences;
 * null where none of them lists what is asked for.
 * @param ordered best first
 */
export function listedIn(question: Question, ordered: readonly Evidence[]): Listing | null {
  const best = ordered[0];
  if (!best) return null;
  const found = ordered
    .slice(0, LOOKED_AT.sentences)
    .filter(({ score }) => score >= LOOKED_AT.worth * best.score)
    .flatMap((one) => {
      const list = listingOf(question, one, ordered);
      return list ? [{ ...list.listing, one, score: one.score + STRENGTH * list.strength }] : [];
    })
    .toSorted((a, b) => b.score - a.score)[0];
  if (!found) return null;
  const { values, sentences, one } = found;
  const before = ordered.find(
    ({ passage, index }) => passage.id === one.passage.id && index === one.index - 1,
  );
  return { values, sentences: before && pointsBack(one) ? [before, ...sentences] : sentences };
}
