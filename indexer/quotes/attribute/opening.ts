import type { ReadParagraph } from '../analysis.js';
import type { Voice } from '../resolve/voice.js';
import type { Attributed } from './attribute-sentence.js';
import type { Telling } from './attribution.js';

/** A paragraph's sentences attributed, and what is told with them. */
export interface AttributedParagraph {
  readonly sentences: readonly Attributed[];
  readonly telling: Telling;
}

/** What a paragraph leaves open for a stretch that begins the next. */
export interface Opening {
  readonly voice: Voice | null;
  /** Its last stretch was not closed, or a colon ends it: who speaks is settled. */
  readonly sure: boolean;
}

/** Who speaks a stretch that is a sentence of its own. */
export function speakerOfFree(at: number, sentences: readonly Attributed[], opening: Opening): Voice | null {
  const before = sentences.slice(0, at).findLast(({ spoken }) => spoken.length > 0);
  if (before) return before.spoken.at(-1)!;
  if (opening.sure && opening.voice) return opening.voice;
  const after = sentences.findIndex(({ spoken }, index) => index > at && spoken.length > 0);
  const isNear = after === at + 1 || !opening.voice;
  return after > at && isNear ? sentences[after]!.spoken[0]! : opening.voice;
}

/** @param speaker of the paragraph's last stretch */
export function openingAfter(
  { marked, tokens }: ReadParagraph,
  { sentences, telling }: AttributedParagraph,
  speaker: Voice | null,
): Opening {
  if (marked.at(-1)?.closed === false) return { voice: speaker, sure: true };
  const topic = sentences.flatMap(({ spoken }) => spoken).at(-1) ?? telling.topic?.voice ?? null;
  if (tokens.at(-1)?.text === ':') return { voice: topic, sure: topic !== null };
  return { voice: speaker ?? telling.heard.at(-1)?.voice ?? topic, sure: false };
}
