import { partsPhrases } from '../../../language/reporting/function-words.js';
import { beforeComma } from './before-comma.js';
import { beforeRelative, relativeBefore } from './before-relative.js';
import { commonPhrase, kindOfNoun } from './common-phrase.js';
import { headBefore, nameTied } from './complement.js';
import { describedPhrase } from './described-phrase.js';
import { nameBefore } from './name-before.js';
import {
  isWord,
  lower,
  nameEndingAt,
  namePhrase,
  type Phrase,
  pronounPhrase,
  type Sentence,
} from './phrase.js';
import { skipAsides } from './skip-left.js';

/** Does a relative pronoun stand at a place? */
const isRelative = ({ tokens }: Sentence, at: number) =>
  /^wh(?:o|ich)$/.test(lower(tokens, at)) ||
  (lower(tokens, at) === 'that' && kindOfNoun(tokens[at - 1]?.text ?? '') !== null);

/** The phrase of a noun that ends at a place, with what it is the complement of. */
function nounPhrase(sentence: Sentence, at: number): Phrase | null {
  if (partsPhrases(sentence.tokens[at]!.text)) return null;
  const owner = nameTied(sentence, at);
  if (owner) return namePhrase(owner);
  const head = headBefore(sentence, at);
  const whole = head === null ? null : commonPhrase(sentence, head, at + 1);
  return whole ?? commonPhrase(sentence, at, at + 1) ?? describedPhrase(sentence, at);
}

function subjectBefore(sentence: Sentence, verb: number): Phrase | null {
  const { tokens, from } = sentence;
  const at = skipAsides(sentence, verb);
  if (at < from) return null;
  if (/^[,—–]$/.test(tokens[at]!.text)) return beforeComma(sentence, at);
  if (!isWord(tokens, at)) return null;
  if (isRelative(sentence, at)) return beforeRelative(sentence, at);
  const name = nameEndingAt(sentence, at + 1);
  if (name) return nameBefore(sentence, name);
  const relative = relativeBefore(sentence, at);
  if (relative !== null) return beforeRelative(sentence, relative);
  return pronounPhrase(tokens, at) ?? nounPhrase(sentence, at);
}

/** The phrase that ends where a verb's group begins: its subject, or null. */
export function phraseBefore(sentence: Sentence, verb: number): Phrase | null {
  const phrase = subjectBefore(sentence, verb);
  const apposed = phrase?.kind === 'role' && sentence.tokens[phrase.from - 1]?.text === ',';
  const name = apposed ? nameEndingAt(sentence, phrase.from - 1) : null;
  return name ? namePhrase(name) : phrase;
}
