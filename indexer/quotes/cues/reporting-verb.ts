import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from '../../../language/reporting/function-words.js';
import { mayInvert, reportingStrength } from '../../../language/reporting/reporting-verbs.js';
import type { Sentence } from '../phrases/phrase.js';
import { phraseAfter } from '../phrases/phrase-after.js';
import { phraseBefore } from '../phrases/phrase-before.js';
import { isAmbiguous, isNounHere } from './ambiguous.js';
import { subjectOfClause } from './clause.js';
import { type Cue, type CueRule, kindAt, lower } from './cue.js';
import { isPassive, passiveAgent } from './passive.js';

const quoteStands = ({ tokens, from }: Sentence, verb: number) =>
  verb === from ||
  tokens[verb - 1]?.kind === 'quote' ||
  (/^[,–—-]$/.test(tokens[verb - 1]?.text ?? '') && tokens[verb - 2]?.kind === 'quote');

/** What the ways of reading a verb share. */
type Start = Pick<Cue, 'verb' | 'strength'>;

/** `“…,” said Ann Moor`. */
function inverted(sentence: Sentence, start: Start): Cue | null {
  const { verb } = start;
  const stands = quoteStands(sentence, verb);
  if ((!stands && lower(sentence, verb - 1) !== ',') || !mayInvert(lower(sentence, verb))) return null;
  const next = lower(sentence, verb + 1);
  if (PREPOSITIONS.has(next) || CONJUNCTIONS.has(next) || next === 'that') return null;
  const phrase = phraseAfter(sentence, verb + 1);
  return phrase && (stands || phrase.kind === 'name')
    ? { ...start, from: verb, to: phrase.to, phrase, form: 'inverted' }
    : null;
}

/** `was described as “…” by Ann Moor`, `was quoted as saying`. */
function passive(sentence: Sentence, start: Start): Cue | null {
  const { verb } = start;
  if (!isPassive(sentence, verb)) return null;
  const quoted = lower(sentence, verb) === 'quoted' && lower(sentence, verb + 1) === 'as';
  const phrase = quoted ? phraseBefore(sentence, verb) : passiveAgent(sentence, verb);
  return { ...start, from: verb - 1, to: verb + 1, phrase, form: quoted ? 'verb' : 'passive' };
}

/** `Ann Moor came to Leeds, saying`. */
function trailing(sentence: Sentence, start: Start, cues: readonly Cue[]): Cue | null {
  const { verb } = start;
  const trails = /ing$/.test(lower(sentence, verb)) && lower(sentence, verb - 1) === ',';
  const phrase = trails ? subjectOfClause(sentence, verb, cues) : null;
  return phrase && { ...start, from: verb, to: verb + 1, phrase, form: 'participle' };
}

/** `The panel heard from Ann Moor that`: not who hears speaks. */
function heardFrom(sentence: Sentence, start: Start): Cue | null {
  const { verb } = start;
  const hears = /^(?:hear|hears|heard|hearing|learn|learned|learnt)$/.test(lower(sentence, verb));
  const phrase = hears && lower(sentence, verb + 1) === 'from' ? phraseAfter(sentence, verb + 2) : null;
  return phrase && { ...start, from: verb, to: phrase.to, phrase, form: 'inverted' };
}

/** `Ann Moor said`. */
function active(sentence: Sentence, start: Start): Cue | null {
  const { verb } = start;
  const phrase = phraseBefore(sentence, verb);
  if (!phrase || /^(?:and|but|or|to)$/.test(lower(sentence, verb - 1))) return null;
  const form = /ing$/.test(lower(sentence, verb)) ? 'participle' : 'verb';
  return { ...start, from: phrase.from, to: verb + 1, phrase, form };
}

const GOES_ON = /^(?:on|continued|continues|continuing|used|adds?|quick|keen)$/;

/** `came and said`, `went on to say`, `by saying`: the subject is the clause's. */
function sharing(sentence: Sentence, start: Start, cues: readonly Cue[]): Cue | null {
  const { verb } = start;
  let back = verb - 1;
  while (back > sentence.from && isAdverb(lower(sentence, back)) && lower(sentence, back) !== 'then')
    back -= 1;
  const before = lower(sentence, back);
  const shares =
    /^(?:and|but|or|then|to|who|,|by|in|after|while)$/.test(before) || /ing$/.test(lower(sentence, verb));
  if (!shares) return null;
  const wish = before === 'to' && !GOES_ON.test(lower(sentence, verb - 2));
  const phrase = subjectOfClause(sentence, verb, cues);
  return { ...start, from: verb, to: verb + 1, phrase, form: wish ? 'infinitive' : 'participle' };
}

/** `An Ofsted report`, `the Moor claim`: one speaker does not `report`. */
function isCompound(sentence: Sentence, verb: number): boolean {
  const word = lower(sentence, verb);
  if (!isAmbiguous(word) || /(?:s|ed|ing|put|set|ad)$/.test(word)) return false;
  const kind = phraseBefore(sentence, verb)?.kind;
  return kind === 'name' || kind === 'role' || kind === 'document';
}

/** `would never say` */
const unsaid = (sentence: Sentence, start: Start): Cue => ({
  ...(active(sentence, start) ?? { ...start, from: start.verb, to: start.verb + 1, phrase: null }),
  form: 'infinitive',
});

/** `a plan called “…”` names the plan; in `what the report called “…”` the report speaks. */
const isNaming = (sentence: Sentence, { verb, phrase }: Cue) =>
  phrase?.kind === 'document' &&
  /^(?:called|dubbed|termed|labelled|published)$/.test(lower(sentence, verb)) &&
  kindAt(sentence, verb + 1) === 'quote' &&
  !/^(?:what|which|as)$/.test(lower(sentence, phrase.from - 1));

function read(sentence: Sentence, verb: number, cues: readonly Cue[]): Cue | null {
  const strength = reportingStrength(lower(sentence, verb));
  const capital = /^\p{Lu}/u.test(sentence.tokens[verb]!.text);
  if (!strength || capital || isNounHere(sentence, verb)) return null;
  const start = { verb, strength };
  if (lower(sentence, verb - 1) === 'never') return unsaid(sentence, start);
  const turned =
    heardFrom(sentence, start) ??
    inverted(sentence, start) ??
    passive(sentence, start) ??
    trailing(sentence, start, cues);
  if (turned) return turned;
  if (isCompound(sentence, verb)) return null;
  const found = active(sentence, start) ?? sharing(sentence, start, cues);
  if (found && isNaming(sentence, found)) return null;
  if (found) return found;
  return isAmbiguous(lower(sentence, verb))
    ? null
    : { ...start, from: verb, to: verb + 1, phrase: null, form: 'verb' };
}

export const reportingVerb: CueRule = {
  name: 'a reporting verb',
  read,
  reads: [
    ['Ann Moor has also said it was “late”.', 'Ann Moor'],
    ['“We were late,” said Ann Moor, head of Westmere.', 'Ann Moor'],
    ['Ann Moor, head of Westmere, added: “We were late.”', 'Ann Moor'],
    ['Ann Moor, who chairs the board, said it was “late”.', 'Ann Moor'],
    ['The head of the home, Ann Moor, said it was “late”.', 'Ann Moor'],
    ['A spokesman for Westmere Council said it was “late”.', 'spokesman'],
    ['Ann Moor of Westmere called it “late”.', 'Ann Moor'],
    ['It was described as “late” by Ann Moor.', 'Ann Moor'],
    ['Ann Moor was quoted as saying it was “late”.', 'Ann Moor'],
    ['Ann Moor came to Leeds, saying it was “late”.', 'Ann Moor'],
    ['The panel heard from Ann Moor that it was “late”.', 'Ann Moor'],
    ['Ann Moor came to Leeds but later said it was “late”.', 'Ann Moor'],
    ['Ann Moor came and said it was “late”.', 'Ann Moor'],
    ['Ring first, advises team manager Ann Moor, because “we may be late”.', 'Ann Moor'],
    ['A report published in May finds that it was “late”.', 'report'],
  ],
  leaves: [
    'The report was “late”.',
    'There is a plan called “Every Door”.',
    'Ann Moor’s claim was “late”.',
    'It was described as “late”.',
    'Paul Reed was told that it was “late”.',
  ],
};
