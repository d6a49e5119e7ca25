import type { Discourse, Voice } from '../resolve/voice.js';

/** Who said a stretch between marks, and what tells so. */
export interface Attribution {
  readonly voice: Voice | null;
  readonly cue: string | null;
  /** How surely the stretch reports speech, by the words around it: the sum of the weights of what holds. */
  readonly weight: number;
}

/** What was told before a sentence. */
export type Telling = Omit<Discourse, 'cast'>;

/** A telling in which somebody was heard last, in the sentence at hand. */
export const hear = (telling: Telling, voice: Voice): Telling => ({
  ...telling,
  heard: [...telling.heard, { voice, order: telling.order }],
});
