import { isGradable } from './grading-words.js';
import type { Place } from './place.js';

/** Where the subject of a copula begins. */
const SUBJECT_START =
  /(?:Ɠ["”’]?,?\s+(?:and\s+|then\s+)*|\b(?:said|says|that|wrote|writes|reported|told\s+\p{L}+)\s|[:“"]|\b(?:and|or)\b(?=[^ƱȺ]*$))/giu;

/** `In addition,`, `According to the report,` */
const ADVERBIAL =
  /^\W*(?:in|at|on|by|for|after|following|according\s+to|since|under|with|during|despite|as)\b[^,]*,\s*/i;

/** Of what stands before a verb, what may be its subject. */
export function ownSubject(text: string): string {
  const last = [...text.matchAll(SUBJECT_START)].at(-1);
  const own = last ? text.slice(last.index + last[0].length) : text;
  return (/\p{L}/u.test(own) ? own : text).replace(ADVERBIAL, '');
}

/** Where the same subject goes on: `was found inadequate and was regraded`, `one of three boroughs to be rated`. */
const GOES_ON = /\b(?:and|then|but|to|which|who|that)\s+(?:\p{L}+\s+)?$/iu;

/** `Recording was judged good`: what was judged is no service. */
export function isOwnSubject({ clause }: Place, lead: string): boolean {
  if (clause.relative || GOES_ON.test(lead)) return true;
  const text = ownSubject(lead);
  const behindComma = text.slice(text.lastIndexOf(',') + 1);
  return isGradable(text, true) || isGradable(behindComma, false);
}
