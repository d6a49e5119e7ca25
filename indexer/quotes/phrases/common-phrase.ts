import { isBodyNoun, isDocumentNoun } from '../../../language/people/body-nouns.js';
import { isGroupNoun, isRoleNoun, isSpokesNoun } from '../../../language/people/role-nouns.js';
import { DETERMINERS, partsPhrases } from '../../../language/reporting/function-words.js';
import { reportingStrength } from '../../../language/reporting/reporting-verbs.js';
import type { Name } from '../names/name.js';
import type { Token } from '../token.js';
import {
  isPossessive,
  isWord,
  lower,
  type Phrase,
  type PhraseKind,
  type Sentence,
  textOf,
} from './phrase.js';

/** What a noun names, as far as it may speak. */
export function kindOfNoun(word: string): PhraseKind | null {
  if (isGroupNoun(word)) return 'group';
  if (isRoleNoun(word)) return 'role';
  if (isDocumentNoun(word) && !/^(?:paper|website|publication)$/i.test(word)) return 'document';
  return isBodyNoun(word) ? 'body' : null;
}

/** May a word stand before a noun that it belongs to? */
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

/** `a report by | Ofsted`: a report into somebody’s death is not that person’s. */
const issues = (tokens: readonly Token[], { from }: Name) =>
  /^(?:by|from|on)$/.test(lower(tokens, lower(tokens, from - 1) === 'the' ? from - 2 : from - 1));

/** `a worker from | Westmere`: where somebody comes from, who speaks for nobody. */
const isHomeOf = ({ tokens }: Sentence, noun: number, name: Name) =>
  !isSpokesNoun(tokens[noun]!.text) &&
  name.kind === 'unknown' &&
  /^(?:from|in)$/.test(lower(tokens, name.from - 1)) &&
  !name.text.split(' ').some(isBodyNoun) &&
  !/^\p{Lu}{2,}$|[’']s?$/u.test(name.text);

/** The phrase of a common noun: `a spokesman for Westmere`, `the report by inspectors`. */
export function commonPhrase(sentence: Sentence, noun: number, end: number): Phrase | null {
  const { tokens } = sentence;
  const kind = kindOfNoun(tokens[noun]!.text);
  if (!kind) return null;
  const from = startOfChunk(sentence, noun);
  const inside = sentence.names.filter(
    (name) =>
      name.from >= from &&
      name.to <= end &&
      !(kind === 'role' && isHomeOf(sentence, noun, name)) &&
      (kind !== 'document' || name.to <= noun || issues(tokens, name)),
  );
  const name = inside.find((found) => found.kind !== 'person') ?? inside[0] ?? null;
  return { from, to: end, kind, name, words: stripArticle(textOf(tokens, from, noun + 1)) };
}

/** How many words may stand in `published on Monday by`. */
const ISSUE = 5;

/** Where `by` stands in `review published on Monday by Westmere`; null without. */
function endOfIssue({ tokens, to }: Sentence, head: number): number | null {
  if (!/^(?:published|issued|released|written|produced|commissioned)$/.test(lower(tokens, head + 1)))
    return null;
  for (let at = head + 2; at < Math.min(to, head + 2 + ISSUE); at += 1) {
    if (tokens[at]!.kind !== 'word') return null;
    if (lower(tokens, at) === 'by') return at;
  }
  return null;
}

/** How far the complement of a head goes: `for the Westmere Trust` behind `spokesman`. */
export function endOfComplement(sentence: Sentence, head: number): number {
  const { tokens, to } = sentence;
  let end = endOfIssue(sentence, head) ?? head + 1;
  while (end < to && /^(?:of|for|from|at|by|in|with|into|on)$/.test(lower(tokens, end))) {
    let at = end + 1;
    while (at < to && (DETERMINERS.has(lower(tokens, at)) || isModifier(tokens, at))) at += 1;
    if (at === end + 1) break;
    end = at;
  }
  return end;
}
