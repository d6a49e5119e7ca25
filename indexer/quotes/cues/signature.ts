import type { Sentence } from '../phrases/phrase.js';
import { phraseAfter } from '../phrases/phrase-after.js';
import type { Cue, CueRule } from './cue.js';

/** `“…” – Ann Moor`: a name behind a dash signs a stretch. */
function read(sentence: Sentence, at: number): Cue | null {
  const { tokens, from } = sentence;
  if (!/^[-–—―]$/.test(tokens[at]?.text ?? '') || at === from || tokens[at - 1]?.kind !== 'quote')
    return null;
  const phrase = phraseAfter(sentence, at + 1);
  return phrase?.kind === 'name' && phrase.from <= at + 3
    ? { from: at, to: phrase.to, verb: at, strength: 'speech', form: 'signature', phrase }
    : null;
}

export const signature: CueRule = {
  name: 'a name behind a dash',
  read,
  reads: [
    ['“We were late.” – Ann Moor', 'Ann Moor'],
    ['“We were late” — Dr Ann Moor, Westmere', 'Ann Moor'],
  ],
  leaves: ['“We were late” – and then nothing.', 'The plan – Moor’s own – was “late”.'],
};
