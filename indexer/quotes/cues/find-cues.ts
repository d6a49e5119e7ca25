import type { Sentence } from '../phrases/phrase.js';
import { accordingTo } from './according-to.js';
import { colon } from './colon.js';
import { type Cue, type CueRule, kindAt } from './cue.js';
import { nounOfSaying } from './noun-of-saying.js';
import { reportingVerb } from './reporting-verb.js';
import { signature } from './signature.js';

/** The surest first: the first that reads a word has it. */
export const CUE_RULES: readonly CueRule[] = [accordingTo, signature, reportingVerb, nounOfSaying, colon];

/** What reports speech in a sentence, in its order. */
export function findCues(sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (kindAt(sentence, at) === 'quote') continue;
    // A colon tells who speaks only where nothing else does.
    const rules = cues.length === 0 ? CUE_RULES : CUE_RULES.filter((rule) => rule !== colon);
    for (const { read } of rules) {
      const cue = read(sentence, at, cues);
      if (cue) cues.push(cue);
      if (cue) break;
    }
  }
  return cues;
}
