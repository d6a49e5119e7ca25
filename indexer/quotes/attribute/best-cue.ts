import { isThought } from '../../../language/reporting/reporting-verbs.js';
import type { ReadSentence } from '../analysis.js';
import type { Cue } from '../cues/cue.js';

/** What holds of a cue beside a stretch, and how much each counts. */
const WEIGHTS = {
  /** `“…,” said Moor`: the cue stands right behind. */
  rightAfter: 6,
  /** `Moor said: “…”`: it stands right before. */
  rightBefore: 5,
  /** Somewhere before, somewhere behind in the sentence. */
  before: 3.5,
  after: 1.5,
  /** Each word between. */
  distance: -0.06,
  /** Another stretch between. */
  stretchBetween: -0.3,
  /** A clause that ends between. */
  clauseBetween: -1,
  /** `said` rather than `called`. */
  speech: 0.4,
  /** It does not say who; twice that where another one does. */
  nobody: -1.5,
  /** `to describe`: what somebody should say. */
  infinitive: -2.5,
  /** `Moor’s remarks` some words away. */
  farNoun: -3,
  /** `parents felt` behind `Moor said`. */
  thought: -1.6,
} as const;

const WITHIN = 30;

/** What leads from a reporting verb to a stretch: `found it to be “…”`. */
const LEADS = /^(?:that|,|:|it|is|was|be|been|as|were|are|the|an?)$/i;

function placeWeight({ form }: Cue, follows: boolean, isBeside: boolean): number {
  if (isBeside) return follows ? WEIGHTS.rightAfter : WEIGHTS.rightBefore;
  // `was “late”, according to the report`: it reports all that stands before.
  return follows && form !== 'according' ? WEIGHTS.after : WEIGHTS.before;
}

/** How well a cue of a sentence fits the stretch at a place. */
function weigh(sentence: ReadSentence, cue: Cue, at: number): number {
  const { tokens } = sentence;
  const follows = cue.from > at;
  const [from, to] = follows ? [at + 1, cue.from] : [Math.max(cue.to, cue.verb + 1), at];
  const between = tokens.slice(from, to);
  const words = between.filter(({ kind }) => kind === 'word').length;
  const stretches = between.filter(({ kind }) => kind === 'quote').length;
  const breaks = between.filter(({ text }) => /^(?:;|—)$/.test(text)).length;
  const joined = follows
    ? words === 0 && cue.phrase !== null
    : words <= 1 || (words <= 3 && LEADS.test(between.at(-1)?.text ?? ''));
  return (
    placeWeight(cue, follows, joined && stretches === 0) +
    WEIGHTS.distance * Math.min(words, WITHIN) +
    WEIGHTS.stretchBetween * stretches +
    WEIGHTS.clauseBetween * breaks +
    (cue.strength === 'speech' ? WEIGHTS.speech : 0) +
    (cue.phrase ? 0 : sentence.cues.some(({ phrase }) => phrase) ? 2 * WEIGHTS.nobody : WEIGHTS.nobody) +
    (cue.form === 'infinitive' ? WEIGHTS.infinitive : 0) +
    (cue.form === 'noun' && (follows || words > 3) ? WEIGHTS.farNoun : 0) +
    (isThought(tokens[cue.verb]!.text) &&
    sentence.cues.some((other) => other.verb < cue.verb && other.strength === 'speech' && other.phrase)
      ? WEIGHTS.thought
      : 0)
  );
}

/** A cue, and how well it fits a stretch. */
export interface Weighed {
  readonly cue: Cue;
  readonly weight: number;
}

/** The cue of its own sentence that fits the stretch at a place best. */
export function bestCue(sentence: ReadSentence, at: number): Weighed | null {
  const weighed = sentence.cues
    .filter((cue) => at < cue.from || (at >= cue.verb && cue.form !== 'signature'))
    .map((cue) => ({ cue, weight: weigh(sentence, cue, at) }));
  return weighed.sort((a, b) => b.weight - a.weight)[0] ?? null;
}
