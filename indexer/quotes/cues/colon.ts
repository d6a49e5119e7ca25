import type { Sentence } from '../phrases/phrase.js';
import { phraseAfter } from '../phrases/phrase-after.js';
import type { Cue, CueRule } from './cue.js';

/** `Ann Moor, head of Westmere: “…”`: a name and a colon say it without a verb. */
function read(sentence: Sentence, at: number): Cue | null {
  const { tokens, from, to } = sentence;
  if (tokens[at]?.text !== ':' || (at + 1 < to && tokens[at + 1]?.kind !== 'quote')) return null;
  const phrase = phraseAfter(sentence, from);
  return phrase && phrase.kind === 'name' && at - from <= 25
    ? { from, to: at + 1, verb: at, strength: 'report', form: 'colon', phrase }
    : null;
}

export const colon: CueRule = {
  name: 'a name and a colon',
  read,
  reads: [
    ['Ann Moor, head of Westmere: “We were late.”', 'Ann Moor'],
    ['Ann Moor: “We were late.”', 'Ann Moor'],
  ],
  leaves: ['The rule: “Nobody is left alone.”', 'Ann Moor came at 10:30 with “a plan”.'],
};
