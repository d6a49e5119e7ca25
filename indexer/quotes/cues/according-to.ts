import { DETERMINERS } from '../../../language/reporting/function-words.js';
import type { Sentence } from '../phrases/phrase.js';
import { phraseAfter } from '../phrases/phrase-after.js';
import { type Cue, type CueRule, lower } from './cue.js';

function read(sentence: Sentence, at: number): Cue | null {
  const according = lower(sentence, at) === 'according' && lower(sentence, at + 1) === 'to';
  const wordsOf =
    /^in the$/.test(`${lower(sentence, at - 2)} ${lower(sentence, at - 1)}`) &&
    lower(sentence, at) === 'words' &&
    lower(sentence, at + 1) === 'of';
  if (!according && !wordsOf) return null;
  const phrase = phraseAfter(sentence, at + 2);
  // `according to plan` is nobody's plan.
  if (phrase?.kind === 'document' && !phrase.name && !DETERMINERS.has(lower(sentence, at + 2))) return null;
  return phrase && { from: at, to: phrase.to, verb: at, strength: 'speech', form: 'according', phrase };
}

export const accordingTo: CueRule = {
  name: 'according to somebody, in the words of somebody',
  read,
  reads: [
    ['The rota was “a work of fiction”, according to Ann Moor.', 'Ann Moor'],
    ['It was, in the words of the chief executive, “late”.', 'chief executive'],
  ],
  leaves: ['They acted according to plan and “on time”.', 'The words of it were “lost”.'],
};
