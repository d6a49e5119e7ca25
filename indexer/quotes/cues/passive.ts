import { isAdverb } from '../../../language/reporting/function-words.js';
import type { Phrase, Sentence } from '../phrases/phrase.js';
import { phraseAfter } from '../phrases/phrase-after.js';
import { kindAt, lower } from './cue.js';

const PASSIVE = /^(?:was|were|been|being|be|is|are)$/;

/** `as “late” | by Ann Moor`: who is said to have said it. */
export function passiveAgent(sentence: Sentence, verb: number): Phrase | null {
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 12); at += 1) {
    if (kindAt(sentence, at) === 'quote') continue;
    if (/^[,;:]$/.test(lower(sentence, at))) return null;
    if (lower(sentence, at) === 'by') return phraseAfter(sentence, at + 1);
  }
  return null;
}

/** Is the verb a participle behind `was`? */
export const isPassive = (sentence: Sentence, verb: number) => {
  let at = verb - 1;
  while (at > sentence.from && isAdverb(lower(sentence, at))) at -= 1;
  return (
    PASSIVE.test(lower(sentence, at)) &&
    /(?:ed|told|said|seen|found|known|written|quoted|dubbed|heard)$/.test(lower(sentence, verb))
  );
};
