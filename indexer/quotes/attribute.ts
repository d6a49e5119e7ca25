import { CONJUNCTIONS, PREPOSITIONS } from '../../language/reporting/function-words.js';
import { isThought } from '../../language/reporting/reporting-verbs.js';
import type { ReadParagraph, ReadSentence } from './analysis.js';
import type { Cast } from './cast.js';
import type { Cue } from './cues/cue.js';
import { describedIn } from './described.js';
import { lower } from './phrases/phrase.js';
import { phraseAfter } from './phrases/phrase-after.js';
import { resolve } from './resolve/resolve.js';
import type { Discourse, Voice } from './resolve/voice.js';

/** Who said a stretch between marks, and what tells so. */
export interface Attribution {
  readonly voice: Voice | null;
  readonly cue: string | null;
  /** How surely the stretch reports speech, by the words around it: the sum of the weights of what holds. */
  readonly weight: number;
}

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

/** The cue of its own sentence that fits a stretch best. */
function bestCue(sentence: ReadSentence, at: number): { readonly cue: Cue; readonly weight: number } | null {
  const weighed = sentence.cues
    .filter((cue) => at < cue.from || (at >= cue.verb && cue.form !== 'signature'))
    .map((cue) => ({ cue, weight: weigh(sentence, cue, at) }));
  return weighed.sort((a, b) => b.weight - a.weight)[0] ?? null;
}

const isFree = (sentence: ReadSentence, at: number) =>
  sentence.tokens.slice(sentence.from, at).every(({ kind }) => kind !== 'word') &&
  sentence.tokens.slice(at + 1, sentence.to).every(({ kind }) => kind !== 'word');

/** What was told before a sentence. */
type Telling = Omit<Discourse, 'cast'>;

const textOfCue = ({ tokens }: ReadSentence, { form, verb }: Cue) => {
  if (form === 'colon' || form === 'signature') return null;
  return form === 'according' ? 'according to' : tokens[verb]!.text;
};

const stretchesIn = ({ tokens, from, to }: ReadSentence) =>
  tokens.flatMap((token, at) =>
    token.kind === 'quote' && at >= from && at < to ? [{ quote: token.quote, at }] : [],
  );

/** Where a sentence begins behind `But`, `Meanwhile,` and bullets. */
function behindOpening({ tokens, from, to }: ReadSentence): number {
  let at = from;
  while (at < to - 1 && (CONJUNCTIONS.has(tokens[at]!.text.toLowerCase()) || tokens[at]!.kind === 'sign'))
    at += 1;
  return at;
}

/** Who a sentence without a cue is about: `Moor was critical. “It is …”`. */
function topicOf(sentence: ReadSentence, discourse: Discourse): Voice | null {
  const { tokens, names, to } = sentence;
  const from = behindOpening(sentence);
  const comma = tokens.findIndex(({ text }, index) => index > from && index < to && text === ',');
  const first = names.find(
    ({ from: at, kind }) =>
      kind !== 'organisation' &&
      (!PREPOSITIONS.has(lower(tokens, at - 1)) ||
        (at - 1 === sentence.from && /^(?:for|to)$/.test(lower(tokens, at - 1)))),
  );
  const phrase =
    phraseAfter(sentence, from) ??
    (comma > 0 && comma - from < 12 ? phraseAfter(sentence, comma + 1) : null) ??
    (first
      ? { from: first.from, to: first.to, kind: 'name' as const, name: first, words: first.text }
      : null);
  return phrase && resolve(phrase, sentence, discourse);
}

interface ReadCues {
  readonly voices: ReadonlyMap<Cue, Voice | null>;
  readonly telling: Telling;
}

/** Hears the cues of a sentence one after the other. */
function hearCues(sentence: ReadSentence, cast: Cast, before: Telling): ReadCues {
  const voices = new Map<Cue, Voice | null>();
  let { heard } = before;
  for (const cue of sentence.cues) {
    const voice = cue.phrase ? resolve(cue.phrase, sentence, { ...before, cast, heard }) : null;
    voices.set(cue, voice);
    const speaks = cue.form !== 'noun' && (cue.strength === 'speech' || cue.form === 'verb');
    if (voice && speaks) heard = [...heard, { voice, order: before.order }];
  }
  return { voices, telling: { ...before, heard } };
}

const COPULA = /^(?:is|are|was|were|be|been|being|as|remain(?:s|ed)?|seem(?:s|ed)?)$/i;

/** A stretch without a cue in its sentence goes on with what was said in the sentence before, if anything was. */
function goesOn({ order, heard }: Telling, before: string): Attribution {
  const last = heard.at(-1);
  return last && order - last.order <= 1
    ? { voice: last.voice, cue: null, weight: COPULA.test(before) ? STANDING.goesOn : STANDING.near }
    : { voice: null, cue: null, weight: 0 };
}

/** How surely a stretch without a cue belongs to the speaker who was found for it. */
const STANDING = { inherited: 3, goesOn: 2.5, near: 1 } as const;

interface Placed {
  readonly sentence: number;
  readonly quote: number;
  /** Null for a sentence of its own, whose speaker the sentences around it tell. */
  readonly attribution: Attribution | null;
}

interface ReadStretches {
  readonly placed: readonly Placed[];
  /** Who is heard in the paragraph, by sentence: what sentences of their own go by. */
  readonly spoken: readonly { readonly sentence: number; readonly voice: Voice }[];
  readonly telling: Telling;
}

function attributeParagraph(read: ReadParagraph, cast: Cast, before: Telling): ReadStretches {
  let telling = before;
  const placed: Placed[] = [];
  const spoken: { sentence: number; voice: Voice }[] = [];
  for (const [number, sentence] of read.sentences.entries()) {
    const order = telling.order + 1;
    const described = [...telling.described, ...describedIn(sentence, order)];
    const heard = hearCues(sentence, cast, { ...telling, order, described });
    telling = heard.telling;
    const stretches = stretchesIn(sentence);
    for (const { quote, at } of stretches) {
      const best = bestCue(sentence, at);
      if (isFree(sentence, at)) placed.push({ sentence: number, quote, attribution: null });
      else if (best) {
        const voice = heard.voices.get(best.cue) ?? null;
        placed.push({
          sentence: number,
          quote,
          attribution: { voice, cue: textOfCue(sentence, best.cue), weight: best.weight },
        });
        if (voice) spoken.push({ sentence: number, voice });
        if (voice) telling = { ...telling, heard: [...telling.heard, { voice, order: telling.order }] };
      } else
        placed.push({
          sentence: number,
          quote,
          attribution: goesOn(telling, sentence.tokens[at - 1]?.text ?? ''),
        });
    }
    if (stretches.length > 0) continue;
    const said = sentence.cues.find(({ form }) => form !== 'noun') ?? sentence.cues[0];
    const voice = (said && heard.voices.get(said)) ?? topicOf(sentence, { cast, ...telling });
    telling = { ...telling, topic: voice ? { voice, order: telling.order } : null };
    if (voice) spoken.push({ sentence: number, voice });
  }
  return { placed, spoken, telling };
}

/** What the paragraph before leaves open for a stretch that begins a paragraph. */
interface Opening {
  readonly voice: Voice | null;
  /** Its last stretch was not closed, or a colon ends it: who speaks is settled. */
  readonly sure: boolean;
}

/** Who speaks a stretch that is a sentence of its own. */
function speakerOfFree(sentence: number, { spoken }: ReadStretches, opening: Opening): Voice | null {
  const before = spoken.findLast((other) => other.sentence < sentence);
  if (before) return before.voice;
  const after = spoken.find((other) => other.sentence > sentence);
  if (opening.sure && opening.voice) return opening.voice;
  return after && (after.sentence === sentence + 1 || !opening.voice) ? after.voice : opening.voice;
}

function openingAfter(
  read: ReadParagraph,
  { spoken, telling }: ReadStretches,
  speaker: Voice | null,
): Opening {
  const open = read.marked.at(-1)?.closed === false;
  const colon = read.tokens.at(-1)?.text === ':';
  const topic = spoken.at(-1)?.voice ?? telling.topic?.voice ?? null;
  if (open) return { voice: speaker, sure: true };
  if (colon) return { voice: topic, sure: topic !== null };
  return { voice: speaker ?? telling.heard.at(-1)?.voice ?? topic, sure: false };
}

/** Attributes the stretches of an article, paragraph by paragraph: one list of attributions a paragraph. */
export function attribute(
  paragraphs: readonly ReadParagraph[],
  cast: Cast,
): readonly (readonly Attribution[])[] {
  let telling: Telling = { order: -1, heard: [], topic: null, described: [] };
  let opening: Opening = { voice: null, sure: false };
  return paragraphs.map((read) => {
    const stretches = attributeParagraph(read, cast, telling);
    const found = read.marked.map((): Attribution => ({ voice: null, cue: null, weight: 0 }));
    for (const { quote, sentence, attribution } of stretches.placed) {
      const voice = attribution ? attribution.voice : speakerOfFree(sentence, stretches, opening);
      found[quote] = attribution ?? { voice, cue: null, weight: STANDING.inherited };
    }
    const last = found.at(-1)?.voice ?? null;
    const { order, heard } = stretches.telling;
    telling = last ? { ...stretches.telling, heard: [...heard, { voice: last, order }] } : stretches.telling;
    opening = openingAfter(read, stretches, last);
    return found;
  });
}
