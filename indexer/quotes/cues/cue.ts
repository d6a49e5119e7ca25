import type { CueStrength } from '../../../language/reporting/reporting-verbs.js';
import type { Phrase, Sentence } from '../phrases/phrase.js';

/** A word or phrase that reports speech, with whoever it says speaks; `from` and `to` count tokens. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly strength: CueStrength;
  /** Null where the sentence does not say who. */
  readonly phrase: Phrase | null;
  readonly form:
    | 'verb'
    | 'inverted'
    | 'participle'
    /** Told of, not done: `to say`, `never say`. */
    | 'infinitive'
    | 'passive'
    | 'noun'
    | 'according'
    | 'colon'
    | 'signature';
}

/** One way of reporting speech. */
export interface CueRule {
  readonly name: string;
  /** The cue whose telling word stands at a token, or null; gets the cues before it in the sentence. */
  readonly read: (sentence: Sentence, at: number, before: readonly Cue[]) => Cue | null;
  /** Sentences that it must read, with the words of whoever it says speaks. */
  readonly reads: readonly (readonly [sentence: string, speaker: string])[];
  /** Sentences in which it must name nobody. */
  readonly leaves: readonly string[];
}

export const lower = ({ tokens }: Sentence, at: number) => tokens[at]?.text.toLowerCase() ?? '';
export const kindAt = ({ tokens }: Sentence, at: number) => tokens[at]?.kind;
