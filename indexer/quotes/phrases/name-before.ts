import type { Name } from '../names/name.js';
import { commonPhrase } from './common-phrase.js';
import { headBefore, nameTied } from './complement.js';
import { describedPhrase } from './described-phrase.js';
import { lower, namePhrase, type Phrase, type Sentence } from './phrase.js';

/** `the mother of Ann Moor` is no Ann Moor; in `the director Ann Moor` the name is the head. */
export function nameBefore(sentence: Sentence, name: Name): Phrase | null {
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
