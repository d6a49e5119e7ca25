import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { isRoleNoun } from '../../../language/people/role-nouns.js';
import { lower } from '../cues/cue.js';
import { type Sentence, textOf } from '../phrases/phrase.js';
import { type Called, called } from './called.js';

/** The office of who does it. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'],
  ['chaired', 'chair'],
  ['leads', 'leader'],
  ['led', 'leader'],
  ['heads', 'head'],
  ['headed', 'head'],
  ['runs', 'head'],
  ['run', 'head'],
  ['ran', 'head'],
  ['founded', 'founder'],
  ['sits', 'member'],
  ['sat', 'member'],
  ['serves', 'member'],
]);

/** `who chairs | the board`, `who sits on | the board`. */
function calledByDoing(sentence: Sentence, office: string, at: number, end: number): Called | null {
  const body = lower(sentence, at) === 'on' ? at + 1 : at;
  const whole = called(sentence, body, end);
  const role = `${office} of ${textOf(sentence.tokens, body, end)}`;
  return whole && { role, organisation: whole.organisation };
}

/** What a relative clause calls somebody: `who | chairs the board`, `who | is head of Westmere`. */
export function calledInClause(sentence: Sentence, from: number, end: number): Called | null {
  // `whose charity Listening Ear`
  const own = sentence.names.find((name) => name.from === from + 1 && name.kind !== 'person');
  if (own && lower(sentence, from - 1) === 'whose' && isBodyNoun(lower(sentence, from)))
    return { role: '', organisation: own.text };
  const word = lower(sentence, from);
  if (/^(?:has|had)$/.test(word)) return calledInClause(sentence, from + 1, end);
  const office = OFFICES.get(word);
  if (office) return calledByDoing(sentence, office, from + 1, end);
  const isOffice = sentence.tokens.slice(from, end).some(({ text }) => isRoleNoun(text));
  return isOffice && /^(?:is|was|been|became|becomes)$/.test(word) ? called(sentence, from + 1, end) : null;
}
