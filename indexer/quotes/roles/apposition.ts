import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { reportingStrength } from '../../../language/reporting/reporting-verbs.js';
import { type Sentence, textOf } from '../phrases/phrase.js';
import type { Token } from '../token.js';

const PREDICATE =
  /^(?:said|says|told|was|is|has|had|added|who|whose|which|will|would|also|and|but|he|she|they|have|were|are|in|at|after|when|on|as|speaking|writing)$/i;

/** Does a word go on with the sentence rather than with what is said of a name? */
export const goesOn = (word: string): boolean => PREDICATE.test(word) || reportingStrength(word) !== null;

/** How many words may follow in the name of a body that is a list: `Children, | Young People and Education Committee`. */
const LISTED = 8;
/** How many words what is said of a name may have. */
const LONGEST = 30;

function namesOneBody({ tokens, to }: Sentence, comma: number): boolean {
  const rest = tokens.slice(comma + 1, Math.min(to, comma + 1 + LISTED));
  const and = rest.findIndex(({ text }) => text === 'and');
  const body = rest.findIndex(({ text }, at) => at > and && /^\p{Lu}/u.test(text) && isBodyNoun(text));
  const isName = ({ text }: Token) => /^\p{Lu}|^(?:and|of|for|,)$/u.test(text);
  return and >= 0 && body > and && rest.slice(0, body).every(isName);
}

/** `head of schools, | skills and care`: does a comma part the members of a list? */
const partsList = ({ tokens, to }: Sentence, comma: number) =>
  /\b(?:and|&)\b/.test(textOf(tokens, comma, Math.min(to, comma + LISTED))) &&
  /^\p{Ll}/u.test(tokens[comma + 1]!.text);

const startsOffice = (word: string) => /^(?:head|chair|chief|director|deputy|lead|the)/i.test(word);

function endsAtComma(sentence: Sentence, comma: number): boolean {
  const next = sentence.tokens[comma + 1];
  if (!next || next.kind === 'quote' || goesOn(next.text)) return true;
  return !partsList(sentence, comma) && !namesOneBody(sentence, comma) && !startsOffice(next.text);
}

/** How far what is said of a name behind a comma goes: to the comma before its verb, or the sentence's end. */
export function endOfApposition(sentence: Sentence, start: number): number | null {
  const { tokens, to } = sentence;
  for (let at = start; at < Math.min(to, start + LONGEST); at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === 'quote') return at === start ? null : tokens[at - 1]!.text === ',' ? at - 1 : at;
    if (/^[.;:?!—–)]$/.test(text) || (text === ',' && endsAtComma(sentence, at))) return at;
  }
  return null;
}
