import { isGivenName } from '../../../language/people/given-names.js';
import { isCalendarWord } from '../../../language/reporting/function-words.js';
import type { Token } from '../token.js';

/** Before `May` or `June` it says that a day is told. */
const BEFORE_DATE =
  /^(?:\d.*|in|on|of|by|from|since|until|till|during|before|after|to|and|this|last|next|early|late|mid)$/i;

/** `Jan`, `May` and `June` are given names where a surname follows and no date is told. */
const isBearer = (tokens: readonly Token[], at: number) =>
  isGivenName(tokens[at]!.text) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
  !isCalendarWord(tokens[at + 1]!.text) &&
  !BEFORE_DATE.test(tokens[at - 1]?.text ?? '');

/** `We’ll`, `I’ve`. */
const CONTRACTED = /^(?:I|We|You|He|She|They|It|That|There|Who|What)['’](?:ll|ve|re|d|m)$/;

/** Does a token have the capital of a name? Days and months have it and are none. */
export function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || CONTRACTED.test(token.text)) return false;
  if (/^(?:d|O|al|el)['’-]\p{Lu}/u.test(token.text)) return true;
  return /^\p{Lu}/u.test(token.text) && (!isCalendarWord(token.text) || isBearer(tokens, at));
}

/** Is a token's capital that of a sentence, or of an item of a list? */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'quote' || /^[.!?:;“"‘(•·▪●◦*>|–—-]$/.test(before.text);
}
