import {
  AUXILIARIES,
  isAdverb,
  PREPOSITIONS,
  partsPhrases,
} from '../../../language/reporting/function-words.js';
import type { Name } from '../names/name.js';
import { commonPhrase, kindOfNoun } from './common-phrase.js';
import { headBefore, nameTied } from './complement.js';
import {
  isWord,
  lower,
  nameEndingAt,
  namePhrase,
  type Phrase,
  pronounPhrase,
  type Sentence,
} from './phrase.js';
import { phraseAfter } from './phrase-after.js';

/** Skips adverbs and auxiliaries on the way left: `has also` in `Moor has also said`. */
function skipLeft(sentence: Sentence, before: number): number {
  const { tokens, from } = sentence;
  let at = before - 1;
  for (;;) {
    const word = lower(tokens, at);
    const skips =
      at >= from &&
      isWord(tokens, at) &&
      (AUXILIARIES.has(word) || (isAdverb(word) && word !== 'all')) &&
      nameEndingAt(sentence, at + 1) === null;
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

/** What may begin what is said of a subject between commas. */
const MODIFIES =
  /^(?:who|which|whose|in|by|from|for|of|on|at|with|published|issued|released|written|produced|commissioned|seen|led|chaired|based)$/;

/** The phrase that a comma before the verb closes: `Ann Moor, head of Westmere, | said`. */
function beforeComma(sentence: Sentence, comma: number): Phrase | null {
  const { tokens } = sentence;
  const start = startOfRegion(sentence, comma);
  // `Westmere’s inspectors, who saw Leeds, Hull and York, said`: names in what is said of them are not meant.
  const opening = phraseAfter(sentence, start);
  if (opening && /^,$/.test(lower(tokens, opening.to)) && MODIFIES.test(lower(tokens, opening.to + 1)))
    return opening;
  const head = sentence.names.find(
    (name) =>
      name.from >= start &&
      name.to <= comma &&
      (/^[,(–—-]$/.test(tokens[name.to]?.text ?? '') || lower(tokens, name.to) === 'who') &&
      (name.from === start || !PREPOSITIONS.has(lower(tokens, name.from - 1))) &&
      !(name.to === comma && /^(?:of|the)$/.test(lower(tokens, name.from - 1))),
  );
  if (head) return namePhrase(head);
  return opening;
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
  if (
    /^(?:of|for|from|at|in|with|by|to|on|into|behind)$/.test(article) &&
    name.kind !== 'person' &&
    name.from - 1 > from
  )
    return describedPhrase(sentence, name.to - 1);
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
  const relative = relativeBefore(sentence, at);
  if (relative !== null) return beforeRelative(sentence, relative);
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

/** How many words a clause may hold that tells who is meant. */
const CLAUSE = 12;

/** Where `who` stands in `a worker who tested it | called`: a clause between a subject and its verb; null without. */
function relativeBefore(sentence: Sentence, at: number): number | null {
  const { tokens, from } = sentence;
  for (let back = at - 1; back > Math.max(from, at - CLAUSE); back -= 1) {
    const { kind, text } = tokens[back]!;
    if (kind !== 'word' || /^(?:and|but|that)$/i.test(text)) return null;
    if (!/^(?:who|which)$/i.test(text)) continue;
    const verb = lower(tokens, back + 1);
    const isClause = isWord(tokens, back - 1) && back + 1 < at && !partsPhrases(verb);
    const isSubject = kindOfNoun(tokens[back - 1]!.text) !== null || nameEndingAt(sentence, back) !== null;
    return isClause && isSubject ? back : null;
  }
  return null;
}

/** `Ann Moor, who | said`: who it is that says. */
function beforeRelative(sentence: Sentence, who: number): Phrase | null {
  const { tokens, from } = sentence;
  const at = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const name = nameEndingAt(sentence, at);
  // `graded by Westmere, which found`: who did it is meant.
  const article = name && lower(tokens, name.from - 1) === 'the' ? 1 : 0;
  if (name && lower(tokens, name.from - 1 - article) === 'by') return namePhrase(name);
  if (name) return nameBefore(sentence, name);
  if (at - 1 < from || !isWord(tokens, at - 1)) return null;
  const start = startOfRegion(sentence, who);
  const named = sentence.names.find(
    (found) => found.from >= start && found.to < at && tokens[found.to]?.text === ',',
  );
  if (named && tokens[at]?.text === ',') return namePhrase(named);
  return commonPhrase(sentence, at - 1, at);
}
