import { isRoleNoun } from '../../../language/people/role-nouns.js';
import { DETERMINERS, partsPhrases } from '../../../language/reporting/function-words.js';
import { lower } from '../cues/cue.js';
import type { Name } from '../names/name.js';
import type { Sentence } from '../phrases/phrase.js';
import type { Token } from '../token.js';
import { endOfApposition, goesOn } from './apposition.js';
import { type Called, called } from './called.js';
import { organisationIn } from './organisation-in.js';
import { calledInClause } from './relative.js';

/** How many words may stand before the noun of an office behind a name. */
const WITHIN = 12;

/** Participles that stand before offices as adjectives do. */
const PARTICIPLE =
  /^(?:retired|named|appointed|registered|qualified|designated|elected|unelected|accredited|experienced|renowned|respected|troubled|disgraced)$/i;

/** May a word stand before a role's noun and belong to it? No verb may. */
function describes({ kind, text }: Token): boolean {
  if (kind !== 'word' && !/^['’]s?$/.test(text)) return false;
  if (/ed$/.test(text) && !PARTICIPLE.test(text)) return false;
  return !partsPhrases(text) || DETERMINERS.has(text.toLowerCase()) || /^(?:of|for|and|['’]s)$/i.test(text);
}

/** `Ann Moor of | Westmere`. */
function from(sentence: Sentence, at: number): Called | null {
  if (!/^(?:of|from)$/.test(lower(sentence, at))) return null;
  const start = lower(sentence, at + 1) === 'the' ? at + 2 : at + 1;
  const body = sentence.names.find((name) => name.kind !== 'person' && name.from === start);
  return body ? { role: '', organisation: body.text } : null;
}

/** What a sentence calls somebody behind the name: `Ann Moor, | head of Westmere`, `Ann Moor (Westmere)`. */
export function calledAfter(sentence: Sentence, { to: at }: Name): Called | null {
  const { tokens } = sentence;
  if (!/^[,(]$/.test(tokens[at]?.text ?? '')) return from(sentence, at);
  const start = at + 1;
  const end = endOfApposition(sentence, start);
  if (end === null || end <= start) return null;
  const first = lower(sentence, start);
  if (/^(?:of|from|at)$/.test(first))
    return { role: '', organisation: organisationIn(sentence, start + 1, end) };
  if (/^(?:who|whose)$/.test(first)) return calledInClause(sentence, start + 1, end);
  if (goesOn(first)) return null;
  const noun = tokens.slice(start, Math.min(end, start + WITHIN)).findIndex(({ text }) => isRoleNoun(text));
  return noun >= 0 && tokens.slice(start, start + noun).every(describes)
    ? called(sentence, start, end)
    : null;
}
