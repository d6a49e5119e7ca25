import { isGradable } from './grading-words.js';
import type { Place } from './place.js';

const VERB = String.raw`(?:was|were|is|are|has|have|had|did|does|remains?|lost|got|gave|kept|left|\p{L}{2,}ed)\b`;
/** Where the subject of a verb begins: not at the `that` of `a council that lost`. */
const SUBJECT_START = new RegExp(
  String.raw`(?:Ɠ["”’]?,?\s+(?:and\s+|then\s+)*|\b(?:said|says|wrote|writes|reported|told\s+\p{L}+)\s|\bthat\s(?!(?:\p{L}+ly\s+|had\s+|has\s+)?${VERB})|[:“"]|\b(?:and|or)\b(?=[^ƱȺ]*$))`,
  'giu',
);
/** `a council that was stripped of its services`: what tells which one is meant. */
const RESTRICTED = new RegExp(
  String.raw`(?<=\p{Ll}\s)(?:that|who)\s(?:\p{L}+ly\s+|had\s+|has\s+)?${VERB}.*$`,
  'iu',
);

/** `In addition,`, `According to the report,` */
const ADVERBIAL =
  /^\W*(?:(?:in|at|on|by|for|after|following|according\s+to|since|under|with|during|despite|as)\b[^,]*,|(?:last|this|next)\s+(?:time|year|month)\b,?|previously\b,?|in\s+\d{4}\b,?)\s*/i;
/** `had at that time been`, `was then`: when, not who. */
const AT_THE_TIME = /\s+(?:at\s+(?:that|the)\s+time|then|on\s+that\s+occasion|this\s+time)\s*$/i;

/**
 * Of what stands before a verb, what may be its subject.
 * @param joined whether `and` joins phrases of one subject: `services for children and families`
 */
export function ownSubject(text: string, joined = false): string {
  const whole = text.replace(RESTRICTED, '').replace(AT_THE_TIME, '');
  const last = [...whole.matchAll(SUBJECT_START)].findLast(
    ([word]) => !(joined && /^(?:and|or)$/i.test(word)),
  );
  const own = last ? whole.slice(last.index + last[0].length) : whole;
  return (/\p{L}/u.test(own) ? own : whole).replace(ADVERBIAL, '');
}

/** `Kent earned the top grade for help and was`: the subject of the verb before is that of the next. */
const SHARED = new RegExp(
  String.raw`^(?<subject>.*?)\s(?:(?:also|now|then|still)\s+)?${VERB}.*\s(?:and|but|then)\s*$`,
  'iu',
);

/** The subject of the first verb, when a second one has none of its own; null when it has. */
export function sharedSubject(text: string): string | null {
  const subject = SHARED.exec(text)?.groups?.subject;
  return subject?.replace(ADVERBIAL, '') ?? null;
}

/** Where the same subject goes on: `was found inadequate and was regraded`, `one of three boroughs to be rated`. */
const GOES_ON = /\b(?:and|then|but|to|which|who|that)\s+(?:\p{L}+\s+)?$/iu;

/** `Recording was judged good`: what was judged is no service. */
export function isOwnSubject({ clause }: Place, lead: string): boolean {
  if (clause.relative || GOES_ON.test(lead)) return true;
  const text = ownSubject(lead);
  const behindComma = text.slice(text.lastIndexOf(',') + 1);
  return (
    isGradable(text, true) || isGradable(behindComma, false) || isGradable(ownSubject(lead, true), false)
  );
}
