import { isBodyNoun, isDocumentNoun } from '../../language/people/body-nouns.js';
import { isGroupNoun, isRoleNoun } from '../../language/people/role-nouns.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  partsPhrases,
} from '../../language/reporting/function-words.js';
import { reportingStrength } from '../../language/reporting/reporting-verbs.js';
import type { Name } from './names.js';
import type { Token } from './token.js';

/** One sentence of a paragraph; `from` and `to` count tokens, `to` excluded. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly from: number;
  readonly to: number;
}

export type PhraseKind = 'name' | 'pronoun' | 'role' | 'group' | 'body' | 'document';

/** A stretch that may name a speaker. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: PhraseKind;
  /** The name that it is, or that its head belongs to: `Westmere` in `a spokesman for Westmere`. */
  readonly name: Name | null;
  /** Its head with what stands before it, without article: `inspection report`. */
  readonly words: string;
}

const lower = (tokens: readonly Token[], at: number) => tokens[at]?.text.toLowerCase() ?? '';
const isPossessive = (tokens: readonly Token[], at: number) => /^['’]s?$/.test(tokens[at]?.text ?? '');
const isWord = (tokens: readonly Token[], at: number) => tokens[at]?.kind === 'word';

/** What a noun names, as far as it may speak. */
function kindOfNoun(word: string): PhraseKind | null {
  if (isGroupNoun(word)) return 'group';
  if (isRoleNoun(word)) return 'role';
  if (isDocumentNoun(word) && !/^(?:paper|website|publication)$/i.test(word)) return 'document';
  return isBodyNoun(word) ? 'body' : null;
}

export const textOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).reduce((text, token, index, all) => {
    const glued = index > 0 && all[index - 1]!.end === token.start;
    return text + (index > 0 && !glued ? ' ' : '') + token.text;
  }, '');

const nameEndingAt = ({ names }: Sentence, to: number) => names.find((name) => name.to === to) ?? null;
const nameStartingAt = ({ names }: Sentence, from: number) =>
  names.find((name) => name.from === from) ?? null;

const isModifier = (tokens: readonly Token[], at: number) =>
  (isWord(tokens, at) && !partsPhrases(tokens[at]!.text) && !reportsThere(tokens, at)) ||
  isPossessive(tokens, at);

const reportsThere = (tokens: readonly Token[], at: number) =>
  /(?:ed|id|s|old|ote|ing)$/.test(lower(tokens, at)) && reportingStrength(lower(tokens, at)) === 'speech';

/** Where the words begin that stand before a noun and belong to it; its article is taken in. */
export function startOfChunk({ tokens, from }: Sentence, noun: number): number {
  let at = noun;
  while (at > from && isModifier(tokens, at - 1)) at -= 1;
  if (at > from && DETERMINERS.has(lower(tokens, at - 1))) at -= 1;
  return at;
}

const stripArticle = (words: string) =>
  words.replace(/^(?:the|an?|one|another|his|her|their|its|this|that)\s+/i, '');

/** The phrase of a common noun: `a spokesman for Westmere`, `the report by inspectors`. */
function commonPhrase(sentence: Sentence, noun: number, end: number): Phrase | null {
  const { tokens } = sentence;
  const kind = kindOfNoun(tokens[noun]!.text);
  if (!kind) return null;
  const from = startOfChunk(sentence, noun);
  const inside = sentence.names.filter(
    (name) => name.from >= from && name.to <= end && name.kind !== 'person',
  );
  const persons = sentence.names.filter(
    (name) => name.from >= from && name.to <= end && name.kind === 'person',
  );
  const name = inside[0] ?? persons[0] ?? null;
  return { from, to: end, kind, name, words: stripArticle(textOf(tokens, from, noun + 1)) };
}

/** The noun that a complement belongs to: `spokesman` left of `for Westmere`. */
function headBefore(sentence: Sentence, at: number): number | null {
  const { tokens, from } = sentence;
  let start = at;
  for (let hops = 0; hops < 4; hops += 1) {
    const chunk = startOfChunk(sentence, start);
    const joint = chunk - 1;
    const joins =
      joint > from &&
      isWord(tokens, joint - 1) &&
      /^(?:of|for|from|at|in|by|with|to|on|behind|representing|into|and|within|about)$/.test(
        lower(tokens, joint),
      );
    if (!joins) return null;
    if (kindOfNoun(tokens[joint - 1]!.text) && lower(tokens, joint) !== 'and') return joint - 1;
    if (lower(tokens, joint) === 'to') return null;
    start = joint - 1;
  }
  return null;
}

/** `Moor of Westmere`, `Moor in the office`: the name that has the complement. */
function nameTied(sentence: Sentence, at: number): Name | null {
  const { tokens } = sentence;
  const joint = startOfChunk(sentence, at) - 1;
  if (!/^(?:of|from|at|in)$/.test(lower(tokens, joint))) return null;
  const name = nameEndingAt(sentence, joint);
  return name && name.kind !== 'organisation' && !PREPOSITIONS.has(lower(tokens, name.from - 1))
    ? name
    : null;
}

/** Skips adverbs and auxiliaries on the way left: `has also` in `Moor has also said`. */
function skipLeft({ tokens, from }: Sentence, before: number): number {
  let at = before - 1;
  for (;;) {
    const word = lower(tokens, at);
    const skips =
      at >= from &&
      isWord(tokens, at) &&
      (AUXILIARIES.has(word) || (isAdverb(word) && word !== 'all')) &&
      true;
    if (!skips) return at;
    at -= 1;
  }
}

/** Skips brackets and asides: `Moor (Westmere) said`, `Moor, however, said`. */
function skipAsides(sentence: Sentence, before: number): number {
  const { tokens, from } = sentence;
  let at = skipLeft(sentence, before);
  if (tokens[at]?.text === ')') {
    const open = tokens.findLastIndex((token, index) => index < at && token.text === '(');
    if (open > from) at = skipLeft(sentence, open);
  }
  const aside = tokens[at]?.text === ',' && isAdverb(lower(tokens, at - 1)) && tokens[at - 2]?.text === ',';
  return aside ? at - 3 : at;
}

/** The phrase that a comma before the verb closes: `Ann Moor, head of Westmere, | said`. */
function beforeComma(sentence: Sentence, comma: number): Phrase | null {
  const { tokens } = sentence;
  const start = startOfRegion(sentence, comma);
  const head = sentence.names.find(
    (name) =>
      name.from >= start &&
      name.to <= comma &&
      (/^[,(–—-]$/.test(tokens[name.to]?.text ?? '') || lower(tokens, name.to) === 'who') &&
      (name.from === start || !PREPOSITIONS.has(lower(tokens, name.from - 1))) &&
      !(name.to === comma && /^(?:of|the)$/.test(lower(tokens, name.from - 1))),
  );
  if (head) return namePhrase(head);
  return phraseAfter(sentence, start);
}

/** Where the clause begins in which a place lies. */
function startOfRegion({ tokens, from }: Sentence, at: number): number {
  const cut = tokens.findLastIndex(
    ({ kind, text }, index) =>
      index >= from &&
      index < at &&
      (kind === 'quote' || /^[;:—–]$/.test(text) || /^(?:that|but|because)$/i.test(text)),
  );
  let start = Math.max(from, cut + 1);
  while (start < at && /^(?:,|and|but|that|•|\*)$/i.test(tokens[start]!.text)) start += 1;
  return start;
}

const namePhrase = (name: Name): Phrase => ({
  from: name.from,
  to: name.to,
  kind: 'name',
  name,
  words: name.text,
});

function pronounPhrase(tokens: readonly Token[], at: number): Phrase | null {
  const word = lower(tokens, at);
  return PRONOUNS.has(word) && word !== 'who'
    ? { from: at, to: at + 1, kind: 'pronoun', name: null, words: word }
    : null;
}

/** `the mother of Ann Moor` is no Ann Moor; in `the director Ann Moor` the name is the head. */
function nameBefore(sentence: Sentence, name: Name): Phrase | null {
  const { tokens, from } = sentence;
  const before = lower(tokens, name.from - 1);
  const article = before === 'the' ? lower(tokens, name.from - 2) : before;
  const tied = /^(?:of|for|from|at|by|in|with|on|behind|representing|within|and|to|into|about)$/.test(
    article,
  );
  const owner = tied && name.from > from ? nameTied(sentence, name.from) : null;
  if (owner) return namePhrase(owner);
  const head = tied && name.from > from ? headBefore(sentence, name.from) : null;
  if (head !== null && article !== 'and') return commonPhrase(sentence, head, name.to);
  if (/^(?:of|for|from|at|in|with|by)$/.test(article) && name.kind !== 'person' && name.from - 1 > from)
    return null;
  return namePhrase(name);
}

/** The phrase that ends where a verb's group begins: its subject, or null. */
export function phraseBefore(sentence: Sentence, verb: number): Phrase | null {
  const phrase = subjectBefore(sentence, verb);
  const apposed = phrase?.kind === 'role' && sentence.tokens[phrase.from - 1]?.text === ',';
  const name = apposed ? nameEndingAt(sentence, phrase.from - 1) : null;
  return name ? namePhrase(name) : phrase;
}

function subjectBefore(sentence: Sentence, verb: number): Phrase | null {
  const { tokens, from } = sentence;
  const at = skipAsides(sentence, verb);
  if (at < from) return null;
  if (tokens[at]!.text === ',' || tokens[at]!.text === '—' || tokens[at]!.text === '–')
    return beforeComma(sentence, at);
  if (!isWord(tokens, at)) return null;
  if (
    lower(tokens, at) === 'who' ||
    lower(tokens, at) === 'which' ||
    (lower(tokens, at) === 'that' && kindOfNoun(tokens[at - 1]?.text ?? '') !== null)
  )
    return beforeRelative(sentence, at);
  const name = nameEndingAt(sentence, at + 1);
  if (name) return nameBefore(sentence, name);
  const pronoun = pronounPhrase(tokens, at);
  if (pronoun) return pronoun;
  if (partsPhrases(tokens[at]!.text)) return null;
  const owner = nameTied(sentence, at);
  if (owner) return namePhrase(owner);
  const head = headBefore(sentence, at);
  return (
    (head === null ? null : commonPhrase(sentence, head, at + 1)) ??
    commonPhrase(sentence, at, at + 1) ??
    describedPhrase(sentence, at)
  );
}

/** `a report published in May | finds`: the noun stands before a participle with its own complement. */
function describedPhrase(sentence: Sentence, at: number): Phrase | null {
  const { tokens, from } = sentence;
  for (let noun = at - 1; noun >= Math.max(from, at - 8); noun -= 1) {
    const { kind, text } = tokens[noun]!;
    if (kind !== 'word' || /^(?:who|that|which|and|but)$/i.test(text)) return null;
    if (kindOfNoun(text) && /(?:ed|ing|written|sent|seen|by)$/.test(lower(tokens, noun + 1)))
      return commonPhrase(sentence, noun, at + 1);
  }
  return null;
}

/** `Ann Moor, who | said`: who it is that says. */
function beforeRelative(sentence: Sentence, who: number): Phrase | null {
  const { tokens, from } = sentence;
  const at = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const name = nameEndingAt(sentence, at);
  if (name) return nameBefore(sentence, name);
  if (at - 1 < from || !isWord(tokens, at - 1)) return null;
  const start = startOfRegion(sentence, who);
  const named = sentence.names.find(
    (found) => found.from >= start && found.to < at && tokens[found.to]?.text === ',',
  );
  if (named && tokens[at]?.text === ',') return namePhrase(named);
  return commonPhrase(sentence, at - 1, at);
}

/** The noun at which a phrase that begins here has its head, or null. */
function headAfter(sentence: Sentence, start: number): number | null {
  const { tokens, to } = sentence;
  for (let at = start; at < Math.min(to, start + 8); at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === 'quote' || (kind === 'sign' && !isPossessive(tokens, at) && !/^[-–]$/.test(text)))
      return null;
    if (at > start && PREPOSITIONS.has(text.toLowerCase())) return null;
    if (!kindOfNoun(text) || isPossessive(tokens, at + 1)) continue;
    let head = at;
    while (head + 1 < to && kindOfNoun(tokens[head + 1]!.text) && !isPossessive(tokens, head + 2)) head += 1;
    return head;
  }
  return null;
}

/** How far the complement of a head goes: `for the Westmere Trust` behind `spokesman`. */
function endOfComplement(sentence: Sentence, head: number): number {
  const { tokens, to } = sentence;
  let end = head + 1;
  while (end < to && /^(?:of|for|from|at|by|in|with|into|on)$/.test(lower(tokens, end))) {
    let at = end + 1;
    while (at < to && (DETERMINERS.has(lower(tokens, at)) || isModifier(tokens, at))) at += 1;
    if (at === end + 1) break;
    end = at;
  }
  return end;
}

/** The name that the phrase's words introduce: `chief inspector | Ann Moor`, `the leader, | Ann Moor`. */
function introducedName(sentence: Sentence, start: number, head: number | null): Name | null {
  const { tokens, names } = sentence;
  const direct = names.find(({ from }) => from === start || from === start + 1);
  if (direct && (direct.from === start || /^(?:the|an?)$/.test(lower(tokens, start)))) {
    if (
      !isPossessive(tokens, direct.to) &&
      (head === null || head < direct.from || direct.to <= head === false)
    )
      return direct;
  }
  if (head === null) return apposedName(sentence, start);
  const end = endOfComplement(sentence, head);
  const next = names.find(
    ({ from }) =>
      from === head || from === head + 1 || from === end || (from === end + 1 && tokens[end]?.text === ','),
  );
  if (next && next.kind !== 'organisation') return next;
  const last = names.find(({ from, to, kind }) => from > head && to === end && kind === 'person');
  return last && !PREPOSITIONS.has(lower(tokens, last.from - 1)) ? last : null;
}

/** `bereaved father-of-two Paul Moor`: a name behind words that say something of its bearer. */
function apposedName(sentence: Sentence, start: number): Name | null {
  const { tokens, names } = sentence;
  const name = names.find(({ from, kind }) => from > start && from <= start + 7 && kind !== 'organisation');
  const between = name ? tokens.slice(start, name.from) : [];
  const describes = between.every(
    (token, index) =>
      token.kind === 'word' && (index === 0 || !partsPhrases(token.text)) && !/^['’]s?$/.test(token.text),
  );
  return name &&
    describes &&
    !PREPOSITIONS.has(lower(tokens, start)) &&
    !partsPhrases(tokens[name.from - 1]!.text)
    ? name
    : null;
}

/** The phrase that begins at a place: what stands behind `said`, `by` or at a sentence's head. */
export function phraseAfter(sentence: Sentence, place: number): Phrase | null {
  const { tokens, to } = sentence;
  let start = place;
  while (start < to && isAdverb(lower(tokens, start)) && !nameStartingAt(sentence, start)) start += 1;
  if (start >= to) return null;
  const pronoun = pronounPhrase(tokens, start);
  if (pronoun) return pronoun;
  if (PREPOSITIONS.has(lower(tokens, start)) && !nameStartingAt(sentence, start)) return null;
  const described = apposedName(sentence, start);
  if (described && kindOfNoun(tokens[described.from - 1]!.text) === 'role') return namePhrase(described);
  const acronym = nameStartingAt(sentence, start + 1);
  if (
    acronym?.kind === 'organisation' &&
    /^(?:an?|one)$/.test(lower(tokens, start)) &&
    /^\p{Lu}+$/u.test(acronym.text)
  )
    return { from: start, to: acronym.to, kind: 'role', name: null, words: acronym.text };
  const head = headAfter(sentence, start);
  const name = introducedName(sentence, start, head);
  if (name) return namePhrase(name);
  return head === null ? null : commonPhrase(sentence, head, endOfComplement(sentence, head));
}
