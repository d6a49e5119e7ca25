import { partsPhrases } from '../../../language/reporting/function-words.js';
import { commonPhrase, kindOfNoun } from './common-phrase.js';
import { nameBefore } from './name-before.js';
import { isWord, lower, nameEndingAt, namePhrase, type Phrase, type Sentence } from './phrase.js';
import { startOfRegion } from './region.js';

/** How many words a clause may hold that tells who is meant. */
const CLAUSE = 12;

/** Where `who` stands in `a worker who tested it | called`: a clause between a subject and its verb; null without. */
export function relativeBefore(sentence: Sentence, at: number): number | null {
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
export function beforeRelative(sentence: Sentence, who: number): Phrase | null {
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
