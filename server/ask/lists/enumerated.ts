import { type Enumeration, findEnumerations, partsOf } from '../../../language/enumerations.js';
import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { stemsOf } from '../../../language/stem.js';
import { fold } from '../../../language/words.js';
import type { Evidence } from '../evidence.js';
import type { Question } from '../question.js';
import { sharedWords } from '../same-matter.js';
import type { Listing } from './listing.js';
import { COUNT_WORDS, countIn, type Things } from './things.js';

/** The mean length of parts, in words: longer ones are clauses, and what lies between commas may be anything; between semicolons or behind a colon hardly. */
const LONGEST_MEAN = { commas: 8, announced: 16 };
/** A lead's words: so many before the first part, or behind the last one where the sentence begins with the list. */
const LEAD = 9;
/** Announces that a list follows. */
const ANNOUNCES =
  /(?:\b(?:including|includ(?:e[sd]?)|such as|namely|compris(?:e[sd]?|ing)|consist(?:s|ed|ing)? of|made up of|(?:are|were|is|was)(?: as follows)?|as follows)\s*|[:–]\s*)$/i;
/** A part that begins so, or reports, is another clause. */
const CLAUSE =
  /^(?:(?:it|he|she|they|we|there|which|who|whose|whom|that|where|when|while|after|before|since|unless|until|except|despite|although|though|but|because|if|as|with|given|often|would|could|should|will|has|have|had|is|are|was|were|so|then)\b|\p{L}+ed\s+(?:to|that|in|on|by|for|an?|the|its|their)\b)|\b(?:said|says|told|warned|argued|notes|noted|calls? for|pointed to|would)\b/iu;
/** What stands at the end of a list for all that it leaves out. */
const AND_SO_ON = /^(?:(?:many |the )?others?|elsewhere|(?:many )?more|so on|so forth|etc\.?)$/i;
/** `Three towns, Northtown, Eastham and Westley`: says how many they are. */
const HOW_MANY = new RegExp(
  String.raw`^(?:the\s+)?(?:${COUNT_WORDS}|\d+)\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+s$`,
  'iu',
);
/** So much of a list and of what the reader marked is both where they are the same. */
const MARKED = 0.6;
/** What speaks for an enumeration; a full set of words of the question is four of them. */
const WORTH = {
  announced: 0.5,
  word: 0.125,
  marked: 0.35,
  named: 0.5,
  count: 0.4,
  miscount: -0.2,
  sort: 0.2,
  head: 0.2,
  others: -0.6,
};

const NAME = /^(?:the\s+|sir\s+)?["“‘]?\p{Lu}/iu;
const isName = (part: string) => NAME.test(part) && /\p{Lu}/u.test(part.replace(/^the\s+/i, '').slice(0, 1));

/** Whether parts may be things of the sort that is asked for: towns have names, bodies names or a noun of bodies. */
function fitsSort(parts: readonly string[], { sort }: Things): boolean {
  if (sort === 'town') return parts.every(isName);
  if (sort === 'body')
    return parts.every(
      (part) =>
        isName(part) ||
        part.split(/[^\p{L}-]+/u).some((word) => isBodyNoun(word) || isBodyNoun(word.replace(/s$/, ''))),
    );
  return true;
}

function isSound(text: string, parts: Enumeration): boolean {
  const words = parts.map(({ start, end }) => text.slice(start, end).split(/\s+/).length);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  const isSure =
    /:\s*$/.test(text.slice(0, parts[0]!.start)) ||
    text.slice(parts[0]!.start, parts.at(-1)!.end).includes(';');
  const limit = isSure ? LONGEST_MEAN.announced : LONGEST_MEAN.commas;
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

/** The words that lead up to a list, or that follow one at a sentence's beginning. */
function besides(text: string, parts: Enumeration): string {
  const lead = text.slice(0, parts[0]!.start).trim();
  const isFirst = lead.split(/\s+/).length < 3;
  return isFirst
    ? `${lead} ${text.slice(parts.at(-1)!.end).trim().split(/\s+/).slice(0, LEAD).join(' ')}`
    : lead.split(/\s+/).slice(-LEAD).join(' ');
}

/** How much of what the reader marked, and of the list, is both. */
function overlap(marked: Evidence['marked'], parts: Enumeration): number {
  if (marked === null) return 0;
  const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
  const both = Math.min(end, marked.end) - Math.max(start, marked.start);
  return Math.max(0, both) / (Math.max(end, marked.end) - Math.min(start, marked.start));
}

/** Whether a sentence names somebody whom the question names: what is asked of one is not what others say. */
const isOfNamed = ({ names }: Question, { text }: Evidence) =>
  names.some(({ forms }) => forms.some((form) => fold(text).includes(fold(form.split(/\s+/).at(-1)!))));

const SO_MANY = new RegExp(String.raw`\b(?:${COUNT_WORDS}|several|various)\s+(?:\w+\s+)?(\w+)\W*$`, 'i');

/** Says that so many of something else follow: `criticised three bodies:` where reasons are asked for. */
function announcesOthers(lead: string, { head }: Things): boolean {
  const [, noun] = SO_MANY.exec(lead) ?? [];
  return noun !== undefined && head !== null && !stemsOf(noun).includes(head);
}

function weighed(question: Question, things: Things, one: Evidence, parts: Enumeration): Listing | null {
  const lead = one.text.slice(0, parts[0]!.start);
  const led = sharedWords(question.text, besides(one.text, parts));
  const announced = led > 0 && ANNOUNCES.test(lead);
  const overlapped = overlap(one.marked, parts);
  const isMarked = overlapped > 0;
  const isAlone = overlapped > MARKED;
  const count = things.count ?? countIn(lead.split(/\s+/).slice(-LEAD).join(' '));
  const isCounted = count === parts.length;
  if (things.count !== null && parts.length < things.count) return null;
  const isPair = parts.length < 3;
  if (isPair && !isAlone && !(isMarked && things.sort !== null) && !(isCounted && led > 0)) return null;
  if (!announced && led < 2 && !isMarked) return null;
  const texts = parts
    .map(({ start, end }) => one.text.slice(start, end))
    .filter((value, at) => !AND_SO_ON.test(value) && !(at === 0 && HOW_MANY.test(value)));
  if (!fitsSort(texts, things)) return null;
  const strength =
    (announced ? WORTH.announced : 0) +
    Math.min(led, 4) * WORTH.word +
    WORTH.marked * overlapped +
    (isOfNamed(question, one) ? WORTH.named : 0) +
    (announcesOthers(lead, things) && !isAlone ? WORTH.others : 0) +
    (count === null ? 0 : isCounted ? WORTH.count : WORTH.miscount) +
    (things.sort === null ? 0 : texts.every(isName) ? WORTH.sort : -WORTH.sort) +
    (things.head !== null && stemsOf(lead).includes(things.head) ? WORTH.head : 0);
  const values = texts.map((value) => ({ value, from: one }));
  return { values, sentences: [one], strength };
}

/** Parts of which the first begins, and the last ends, where the reader marked a beginning or an end inside them. */
function cutAsMarked({ marked }: Evidence, parts: Enumeration): Enumeration {
  if (marked === null) return parts;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const begins = marked.start > first.start && marked.start < first.end && marked.end >= first.end;
  const ends = marked.end < last.end && marked.end > last.start && marked.start <= last.start;
  const cut = [...parts];
  if (begins) cut[0] = { start: marked.start, end: first.end };
  if (ends) cut[cut.length - 1] = { start: last.start, end: marked.end };
  return cut;
}

/** What the reader marked, where it is a list and nothing else. */
function markedAlone({ text, marked }: Evidence): readonly Enumeration[] {
  const parts = marked && partsOf(text.slice(marked.start, marked.end));
  if (!marked || !parts) return [];
  return [parts.map(({ start, end }) => ({ start: marked.start + start, end: marked.start + end }))];
}

const isPartOf = (inner: Enumeration, outer: Enumeration) =>
  inner.length < outer.length && inner[0]!.start < outer.at(-1)!.end && inner.at(-1)!.end > outer[0]!.start;

/** The enumerations of a sentence that may be what is asked for, none of them a piece of a longer one. */
export function enumeratedIn(question: Question, things: Things, one: Evidence): readonly Listing[] {
  const found = [
    ...findEnumerations(one.text, true).map((parts) => cutAsMarked(one, parts)),
    ...markedAlone(one),
  ]
    .filter((parts) => isSound(one.text, parts))
    .flatMap((parts) => {
      const listing = weighed(question, things, one, parts);
      return listing ? [{ parts, listing }] : [];
    });
  return found
    .filter(({ parts }) => !found.some((other) => isPartOf(parts, other.parts)))
    .map(({ listing }) => listing);
}
