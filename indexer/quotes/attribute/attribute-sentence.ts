import type { ReadSentence } from '../analysis.js';
import type { Cast } from '../cast/cast.js';
import type { Cue } from '../cues/cue.js';
import { describedIn } from '../described.js';
import { resolve } from '../resolve/resolve.js';
import type { Voice } from '../resolve/voice.js';
import { type Attribution, hear, type Telling } from './attribution.js';
import { bestCue, type Weighed } from './best-cue.js';
import { topicOf } from './topic.js';

/** Is a stretch a sentence of its own? */
const isFree = (sentence: ReadSentence, at: number) =>
  sentence.tokens.slice(sentence.from, at).every(({ kind }) => kind !== 'word') &&
  sentence.tokens.slice(at + 1, sentence.to).every(({ kind }) => kind !== 'word');

const textOfCue = ({ tokens }: ReadSentence, { form, verb }: Cue) => {
  if (form === 'colon' || form === 'signature') return null;
  return form === 'according' ? 'according to' : tokens[verb]!.text;
};

const stretchesIn = ({ tokens, from, to }: ReadSentence) =>
  tokens.flatMap((token, at) =>
    token.kind === 'quote' && at >= from && at < to ? [{ quote: token.quote, at }] : [],
  );

/** Who speaks by each cue, and what is told with them. */
interface ReadCues {
  readonly voices: ReadonlyMap<Cue, Voice | null>;
  readonly telling: Telling;
}

/** Hears the cues of a sentence one after the other. */
function hearCues(sentence: ReadSentence, cast: Cast, before: Telling): ReadCues {
  const voices = new Map<Cue, Voice | null>();
  let telling = before;
  for (const cue of sentence.cues) {
    const voice = cue.phrase && resolve(cue.phrase, sentence, { ...telling, cast });
    voices.set(cue, voice);
    const speaks = cue.form !== 'noun' && (cue.strength === 'speech' || cue.form === 'verb');
    if (voice && speaks) telling = hear(telling, voice);
  }
  return { voices, telling };
}

const byCue = (sentence: ReadSentence, { cue, weight }: Weighed, { voices }: ReadCues): Attribution => ({
  voice: voices.get(cue) ?? null,
  cue: textOfCue(sentence, cue),
  weight,
});

const COPULA = /^(?:is|are|was|were|be|been|being|as|remain(?:s|ed)?|seem(?:s|ed)?)$/i;

/** How surely a stretch without a cue belongs to who spoke last. */
const STANDING = { behindCopula: 2.5, near: 1 } as const;

/** A stretch without a cue in its sentence goes on with what was said there or in the sentence before, if anything was. */
function withoutCue({ tokens }: ReadSentence, at: number, { order, heard }: Telling): Attribution {
  const last = heard.at(-1);
  if (!last || order - last.order > 1) return { voice: null, cue: null, weight: 0 };
  const weight = COPULA.test(tokens[at - 1]?.text ?? '') ? STANDING.behindCopula : STANDING.near;
  return { voice: last.voice, cue: null, weight };
}

/** A stretch of a sentence, by its position among those of the paragraph. */
interface Placed {
  readonly quote: number;
  /** Null for a sentence of its own, whose speaker the sentences around it tell. */
  readonly attribution: Attribution | null;
}

/** A sentence with who is heard in it, and what is told with it. */
export interface Attributed {
  readonly placed: readonly Placed[];
  /** In order, of those who are heard: what sentences of their own go by. */
  readonly spoken: readonly Voice[];
  readonly telling: Telling;
}

/** Whom a sentence that holds no stretch lets speak, or is about. */
function withoutStretch(sentence: ReadSentence, cast: Cast, { voices, telling }: ReadCues): Attributed {
  const said = sentence.cues.find(({ form }) => form !== 'noun') ?? sentence.cues[0];
  const voice = (said && voices.get(said)) ?? topicOf(sentence, { cast, ...telling });
  const topic = voice ? { voice, order: telling.order } : null;
  return { placed: [], spoken: voice ? [voice] : [], telling: { ...telling, topic } };
}

/** Attributes the stretches of a sentence, each by the cue that fits it best. */
export function attributeSentence(sentence: ReadSentence, cast: Cast, before: Telling): Attributed {
  const order = before.order + 1;
  const described = [...before.described, ...describedIn(sentence, order)];
  const read = hearCues(sentence, cast, { ...before, order, described });
  const stretches = stretchesIn(sentence);
  if (stretches.length === 0) return withoutStretch(sentence, cast, read);
  let { telling } = read;
  const placed: Placed[] = [];
  const spoken: Voice[] = [];
  for (const { quote, at } of stretches) {
    const free = isFree(sentence, at);
    const best = free ? null : bestCue(sentence, at);
    const told = best ? byCue(sentence, best, read) : withoutCue(sentence, at, telling);
    placed.push({ quote, attribution: free ? null : told });
    if (!best || !told.voice) continue;
    spoken.push(told.voice);
    telling = hear(telling, told.voice);
  }
  return { placed, spoken, telling };
}
