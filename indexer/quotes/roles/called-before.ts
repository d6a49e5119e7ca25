import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { isRoleNoun } from '../../../language/people/role-nouns.js';
import { DETERMINERS, PREPOSITIONS } from '../../../language/reporting/function-words.js';
import { reportingStrength } from '../../../language/reporting/reporting-verbs.js';
import { lower } from '../cues/cue.js';
import type { Name } from '../names/name.js';
import { startOfChunk } from '../phrases/common-phrase.js';
import { isPossessive, type Sentence } from '../phrases/phrase.js';
import { type Called, called } from './called.js';

/** How many words may stand between an office's noun and the name behind it. */
const WITHIN = 9;

/** A word before which no office's noun is looked for. */
const endsOffice = (word: string) =>
  reportingStrength(word) === 'speech' ||
  /^(?:that|who|which|when|is|was|are|were|has|have|had|by|to|with|as)$/i.test(word);

/** Where a role begins that ends at a place, or null: its noun is the last word, or has a complement. */
function roleStart(sentence: Sentence, end: number): number | null {
  const before = lower(sentence, end - 1);
  if (PREPOSITIONS.has(before) || DETERMINERS.has(before)) return null;
  for (let at = end - 1; at >= Math.max(sentence.from, end - WITHIN); at -= 1) {
    const { kind, text } = sentence.tokens[at]!;
    if (kind === 'quote' || /^[.;:,()?!]$/.test(text)) return null;
    const isHead = at === end - 1 || PREPOSITIONS.has(lower(sentence, at + 1));
    if (isRoleNoun(text) && isHead) return startOfChunk(sentence, at);
    if (endsOffice(text)) return null;
  }
  return null;
}

/** `the director of public health, | Ann Moor`: behind a comma only what has an article or an owner. */
function beforeComma(sentence: Sentence, comma: number): Called | null {
  const start = roleStart(sentence, comma);
  if (start === null) return null;
  const owned = sentence.tokens
    .slice(start, comma)
    .some((_, at) => isPossessive(sentence.tokens, start + at));
  return owned || DETERMINERS.has(lower(sentence, start)) ? called(sentence, start, comma) : null;
}

/** `Westmere’s | Ann Moor`. */
function owned({ names }: Sentence, owner: number): Called | null {
  const body = names.find(({ to, kind }) => to === owner && kind !== 'person');
  return body ? { role: '', organisation: body.text } : null;
}

/** What a sentence calls somebody before the name: `children’s minister | Ann Moor`, `the charity | Ann’s House`. */
export function calledBefore(sentence: Sentence, name: Name): Called | null {
  const { tokens, from } = sentence;
  const last = name.from - 1;
  const word = tokens[last]?.text ?? '';
  if (name.role?.endsWith(word || '?')) return called(sentence, startOfChunk(sentence, last), name.from);
  if (word === ',') return beforeComma(sentence, last);
  if (last >= from && /^['’]s$/.test(word)) return owned(sentence, last);
  const start = roleStart(sentence, name.from);
  if (start !== null) return called(sentence, start, name.from);
  const isBody = last >= from && /^\p{Ll}/u.test(word) && isBodyNoun(word);
  return isBody && name.kind !== 'person' ? { role: word, organisation: null } : null;
}
