import { PREPOSITIONS } from '../../../language/reporting/function-words.js';
import { startOfChunk } from '../phrases/common-phrase.js';
import type { Sentence } from '../phrases/phrase.js';
import { phraseAfter } from '../phrases/phrase-after.js';
import { phraseBefore } from '../phrases/phrase-before.js';
import { type Cue, type CueRule, kindAt, lower } from './cue.js';

const SAYINGS =
  /^(?:claims?|statements?|remarks?|comments?|warnings?|assertions?|criticisms?|descriptions?|views?|beliefs?|promises?|calls?|suggestions?|accusations?|allegations?|arguments?|vows?|pledges?|words|messages?|contention|insistence|admission|declaration|testimony|praise|tweets?|phrase|slogan|response|reply|answer|question|explanation|assessment|verdict|speech|quote|motto|appeal|plea|apology|opinion|conclusion|concerns?|fears?|demands?|mantra|characterization|characterisation|accounts?|reference|complaints?|tributes?|rebuke|retort|riposte)$/;

const HOLDS =
  /^(?:has|have|had|raise[sd]?|gave|gives?|given|pa(?:id|ys|ying)|issue[sd]?|made|makes?|repeat(?:s|ed)?)$/;

/** `Moor had serious concerns about`, `Moor gave a warning`. */
function hasSaying(sentence: Sentence, noun: number): Cue | null {
  const isBare = HOLDS.test(lower(sentence, noun - 1));
  const start = isBare ? noun : startOfChunk(sentence, noun);
  if (lower(sentence, start) === 'no') return null;
  let at = start - 1;
  if (/^(?:of|about)$/.test(lower(sentence, at))) at = startOfChunk(sentence, at - 1) - 1;
  if (!HOLDS.test(lower(sentence, at))) return null;
  const phrase = phraseBefore(sentence, at);
  return phrase && { from: phrase.from, to: noun + 1, verb: noun, strength: 'report', form: 'noun', phrase };
}

/** `Moor’s claim that`, `her description of it as`. */
function read(sentence: Sentence, at: number): Cue | null {
  if (!SAYINGS.test(lower(sentence, at))) return null;
  for (const back of [1, 2, 3]) {
    const owner = at - back;
    if (owner < sentence.from || kindAt(sentence, owner) === 'quote') break;
    const word = lower(sentence, owner);
    const base = { to: at + 1, verb: at, strength: 'report', form: 'noun' } as const;
    if (/^['’]s?$/.test(word)) {
      const phrase = phraseBefore(sentence, owner);
      return phrase && { ...base, from: phrase.from, phrase };
    }
    const pronoun = { his: 'he', her: 'she', their: 'they' }[word];
    if (pronoun) {
      const phrase = { from: owner, to: owner + 1, kind: 'pronoun', name: null, words: pronoun } as const;
      return { ...base, from: owner, phrase };
    }
    if (PREPOSITIONS.has(word) || word === ',') break;
  }
  const owned = hasSaying(sentence, at);
  if (owned) return owned;
  const by = [1, 2].find((step) => /^(?:by|from)$/.test(lower(sentence, at + step)));
  const phrase = by ? phraseAfter(sentence, at + by + 1) : null;
  return phrase && { from: at, to: phrase.to, verb: at, strength: 'report', form: 'noun', phrase };
}

export const nounOfSaying: CueRule = {
  name: 'a noun of saying with whose it is',
  read,
  reads: [
    ['Ann Moor’s claim that it was “late” was wrong.', 'Ann Moor'],
    ['Her description of it as “late” was wrong.', 'she'],
    ['Ann Moor had serious concerns about “late” visits.', 'Ann Moor'],
    ['Ann Moor paid tribute to “late” visitors.', 'Ann Moor'],
    ['A warning from Ann Moor that it was “late” was ignored.', 'Ann Moor'],
  ],
  leaves: ['The claim form was “late”.', 'They had no words for “late” visits.', 'A question was “late”.'],
};
