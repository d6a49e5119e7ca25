import { isAdverb, PREPOSITIONS, partsPhrases } from '../../../language/reporting/function-words.js';
import type { Name } from '../names/name.js';
import { commonPhrase, endOfComplement, kindOfNoun } from './common-phrase.js';
import {
  isPossessive,
  lower,
  namePhrase,
  nameStartingAt,
  type Phrase,
  pronounPhrase,
  type Sentence,
} from './phrase.js';

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
      from === head ||
      from === head + 1 ||
      from === end ||
      (from === end + 1 && tokens[end]?.text === ',') ||
      (from === end + 2 && tokens[end]?.text === ',' && lower(tokens, end + 1) === 'the'),
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
