import { isBodyNoun } from '../../language/people/body-nouns.js';
import { isRoleNoun } from '../../language/people/role-nouns.js';
import {
  DETERMINERS,
  isCalendarWord,
  PREPOSITIONS,
  partsPhrases,
} from '../../language/reporting/function-words.js';
import { reportingStrength } from '../../language/reporting/reporting-verbs.js';
import type { Name } from './names/name.js';
import { startOfChunk } from './phrases/common-phrase.js';
import { type Sentence, textOf } from './phrases/phrase.js';

/** What a text calls somebody beside the name. */
export interface Called {
  readonly role: string;
  readonly organisation: string | null;
}

const lower = ({ tokens }: Sentence, at: number) => tokens[at]?.text.toLowerCase() ?? '';

/** `Education secretary` at a sentence's head: the capital is the sentence's. */
const opensSentence = ({ tokens, from }: Sentence, name: Name) =>
  name.from === from && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !/^['’]s?$/.test(tokens[name.to]?.text ?? '');

function organisationIn(sentence: Sentence, from: number, to: number): string | null {
  const inside = sentence.names.filter(
    (name) => name.from >= from && name.to <= to && name.kind !== 'person',
  );
  const named = inside.filter(
    (name) =>
      !isBodyNoun(name.text) &&
      !opensSentence(sentence, name) &&
      // The end of `Children, Young People and Education Committee` is no body of its own.
      !(
        lower(sentence, name.from - 1) === 'and' &&
        sentence.tokens.slice(from, name.from).some(({ text }) => text === ',')
      ),
  );
  const owned = named.find(
    (name) =>
      /^['’]s?$/.test(sentence.tokens[name.to]?.text ?? '') ||
      /^(?:of|at|for|from|with|the|by)$/.test(lower(sentence, name.from - 1)) ||
      name.from === from,
  );
  return (owned ?? named[0])?.text ?? null;
}

/** `director | who came in May`: what an office's bearer did is no part of it. */
function endOfOffice({ tokens }: Sentence, start: number, to: number): number {
  const ends = tokens.findIndex(
    ({ text }, at) =>
      at > start &&
      at < to &&
      (/^(?:who|whose|whom|which|that)$/i.test(text) || tellsWhen(text, tokens[at + 1]?.text ?? '')),
  );
  return ends < 0 ? to : ends;
}

/** `director of services | in November`: since when is no part of it. */
const tellsWhen = (word: string, next: string) =>
  /^(?:in|since|from|until)$/i.test(word) && (/^\d|^(?:last|this)$/.test(next) || isCalendarWord(next));

function called(sentence: Sentence, from: number, to: number): Called | null {
  let start = from;
  while (
    start < to &&
    (DETERMINERS.has(lower(sentence, start)) ||
      /^(?:who|is|was|and|currently|has|been|then)$/.test(lower(sentence, start)))
  )
    start += 1;
  if (start >= to) return null;
  const end = endOfOffice(sentence, start, to);
  return {
    role: textOf(sentence.tokens, start, end).replace(/\s*\($/, ''),
    organisation: organisationIn(sentence, start, end),
  };
}

/** `children’s minister | Ann Moor`, `the director of public health, | Ann Moor`. */
function calledBefore(sentence: Sentence, name: Name): Called | null {
  const { tokens, from } = sentence;
  const end = name.from;
  if (name.role?.endsWith(tokens[end - 1]?.text ?? '?')) {
    const start = startOfChunk(sentence, end - 1);
    return called(sentence, start, end);
  }
  if (tokens[end - 1]?.text === ',') {
    const start = roleStart(sentence, end - 1);
    const opens =
      start !== null &&
      (DETERMINERS.has(lower(sentence, start)) ||
        sentence.tokens.slice(start, end).some(({ text }) => /^['’]s?$/.test(text)));
    return start !== null && opens ? called(sentence, start, end - 1) : null;
  }
  if (end > from && /^['’]s$/.test(tokens[end - 1]!.text)) {
    const owner = sentence.names.find(({ to, kind }) => to === end - 1 && kind !== 'person');
    return owner ? { role: '', organisation: owner.text } : null;
  }
  const start = roleStart(sentence, end);
  if (start !== null) return called(sentence, start, end);
  const body = end > from && /^\p{Ll}/u.test(tokens[end - 1]!.text) && isBodyNoun(tokens[end - 1]!.text);
  return body && name.kind !== 'person' ? { role: tokens[end - 1]!.text, organisation: null } : null;
}

/** Where a role begins that ends at a place, or null: its noun is the last word, or has a complement. */
function roleStart(sentence: Sentence, end: number): number | null {
  const before = lower(sentence, end - 1);
  if (PREPOSITIONS.has(before) || DETERMINERS.has(before)) return null;
  for (let at = end - 1; at >= Math.max(sentence.from, end - 9); at -= 1) {
    const token = sentence.tokens[at]!;
    if (token.kind === 'quote' || /^[.;:,()?!]$/.test(token.text)) return null;
    if (isRoleNoun(token.text) && (at === end - 1 || PREPOSITIONS.has(lower(sentence, at + 1)))) {
      return startOfChunk(sentence, at);
    }
    if (
      reportingStrength(token.text) === 'speech' ||
      /^(?:that|who|which|when|is|was|are|were|has|have|had|by|to|with|as)$/i.test(token.text)
    )
      return null;
  }
  return null;
}

const PREDICATE =
  /^(?:said|says|told|was|is|has|had|added|who|whose|which|will|would|also|and|but|he|she|they|have|were|are|in|at|after|when|on|as|speaking|writing)$/i;

/** How far what is said of a name behind a comma goes: to the comma before its verb, or the sentence's end. */
function endOfApposition(sentence: Sentence, start: number): number | null {
  const { tokens, to } = sentence;
  for (let at = start; at < Math.min(to, start + 30); at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === 'quote') return at > start ? (tokens[at - 1]!.text === ',' ? at - 1 : at) : null;
    if (/^[.;:?!—–)]$/.test(text)) return at;
    if (text !== ',') continue;
    const next = tokens[at + 1];
    if (!next || next.kind === 'quote' || PREDICATE.test(next.text) || reportingStrength(next.text))
      return at;
    const listed =
      /\b(?:and|&)\b/.test(textOf(tokens, at, Math.min(to, at + 8))) && /^\p{Ll}/u.test(next.text);
    if (
      !listed &&
      !namesOneBody(sentence, at) &&
      !/^(?:head|chair|chief|director|deputy|lead|the)/i.test(next.text)
    )
      return at;
  }
  return null;
}

/** How many words may follow in the name of a body that is a list: `Children, | Young People and Education Committee`. */
const LISTED = 8;

function namesOneBody({ tokens, to }: Sentence, comma: number): boolean {
  const rest = tokens.slice(comma + 1, Math.min(to, comma + 1 + LISTED));
  const and = rest.findIndex(({ text }) => text === 'and');
  const body = rest.findIndex(({ text }, at) => at > and && /^\p{Lu}/u.test(text) && isBodyNoun(text));
  const isName = ({ text }: (typeof rest)[number]) => /^\p{Lu}|^(?:and|of|for|,)$/u.test(text);
  return and >= 0 && body > and && rest.slice(0, body).every(isName);
}

/** `Ann Moor, | head of Westmere`, `Ann Moor (Westmere)`, `Ann Moor of Westmere`, `Ann Moor, who chairs it`. */
function calledAfter(sentence: Sentence, name: Name): Called | null {
  const { tokens } = sentence;
  const at = name.to;
  if (!/^[,(]$/.test(tokens[at]?.text ?? '')) {
    const org = sentence.names.find(
      ({ from, kind }) =>
        (from === at + 1 || (from === at + 2 && lower(sentence, at + 1) === 'the')) && kind !== 'person',
    );
    return org && /^(?:of|from)$/.test(lower(sentence, at)) ? { role: '', organisation: org.text } : null;
  }
  const end = endOfApposition(sentence, at + 1);
  if (end === null || end <= at + 1) return null;
  if (/^(?:of|from|at)$/.test(lower(sentence, at + 1)))
    return { role: '', organisation: organisationIn(sentence, at + 2, end) };
  if (/^(?:who|whose)$/.test(lower(sentence, at + 1))) return relative(sentence, at + 2, end);
  if (PREDICATE.test(lower(sentence, at + 1)) || reportingStrength(lower(sentence, at + 1))) return null;
  const noun = tokens.findIndex(
    (token, index) => index > at && index < Math.min(end, at + 13) && isRoleNoun(token.text),
  );
  return noun > at && describes(sentence, at + 1, noun) ? called(sentence, at + 1, end) : null;
}

/** Do only words stand before a role's noun that may belong to it, and no verb? */
const describes = (sentence: Sentence, from: number, noun: number) =>
  sentence.tokens.slice(from, noun).every(({ kind, text }) => {
    const fits =
      !partsPhrases(text) || DETERMINERS.has(text.toLowerCase()) || /^(?:of|for|and|['’]s)$/i.test(text);
    return (kind === 'word' || /^['’]s?$/.test(text)) && fits && (!/ed$/.test(text) || PARTICIPLE.test(text));
  });

/** Participles that stand before offices as adjectives do. */
const PARTICIPLE =
  /^(?:retired|named|appointed|registered|qualified|designated|elected|unelected|accredited|experienced|renowned|respected|troubled|disgraced)$/i;

/** `who chairs the board`, `who is head of Westmere`. */
function relative(sentence: Sentence, from: number, end: number): Called | null {
  // `whose charity Listening Ear`
  const own = sentence.names.find((name) => name.from === from + 1 && name.kind !== 'person');
  if (own && lower(sentence, from - 1) === 'whose' && isBodyNoun(lower(sentence, from)))
    return { role: '', organisation: own.text };
  if (/^(?:has|had)$/.test(lower(sentence, from))) return relative(sentence, from + 1, end);
  const word = lower(sentence, from);
  const office = {
    chairs: 'chair',
    leads: 'leader',
    heads: 'head',
    runs: 'head',
    run: 'head',
    ran: 'head',
    founded: 'founder',
    sits: 'member',
    sat: 'member',
    serves: 'member',
    chaired: 'chair',
    led: 'leader',
    headed: 'head',
  }[word];
  if (office) {
    const body = lower(sentence, from + 1) === 'on' ? from + 2 : from + 1;
    const whole = called(sentence, body, end);
    return (
      whole && {
        role: `${office} of ${textOf(sentence.tokens, body, end)}`,
        organisation: whole.organisation,
      }
    );
  }
  return /^(?:is|was|been|became|becomes)$/.test(word) &&
    sentence.tokens.slice(from, end).some(({ text }) => isRoleNoun(text))
    ? called(sentence, from + 1, end)
    : null;
}

/** What a sentence calls somebody whom it names, or null. */
export function calledIn(sentence: Sentence, name: Name): Called | null {
  const [after, before] = [calledAfter(sentence, name), calledBefore(sentence, name)];
  const role = after?.role || before?.role || '';
  const organisation =
    (after?.role ? after.organisation : null) ?? before?.organisation ?? after?.organisation ?? null;
  return role || organisation ? { role, organisation } : null;
}
