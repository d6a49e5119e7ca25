import { PREPOSITIONS } from '../../../language/reporting/function-words.js';
import type { Name } from '../names/name.js';
import { kindOfNoun, startOfChunk } from './common-phrase.js';
import { isWord, lower, nameEndingAt, type Sentence } from './phrase.js';

/** The noun that a complement belongs to: `spokesman` left of `for Westmere`. */
export function headBefore(sentence: Sentence, at: number): number | null {
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
export function nameTied(sentence: Sentence, at: number): Name | null {
  const { tokens } = sentence;
  const joint = startOfChunk(sentence, at) - 1;
  if (!/^(?:of|from|at|in)$/.test(lower(tokens, joint))) return null;
  const name = nameEndingAt(sentence, joint);
  return name && name.kind !== 'organisation' && !PREPOSITIONS.has(lower(tokens, name.from - 1))
    ? name
    : null;
}
