import { isThought } from '../../language/reporting/reporting-verbs.js';
import type { ReadParagraph, ReadSentence } from './analysis.js';
import type { Cast } from './cast.js';
import type { Cue } from './cues.js';
import { phraseAfter } from './phrase.js';
import { type Discourse, resolve, type Voice } from './resolve.js';

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
  /** It does not say who. */
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
  const place = follows
    ? joined && stretches === 0
      ? WEIGHTS.rightAfter
      : WEIGHTS.after
    : joined && stretches === 0
      ? WEIGHTS.rightBefore
      : WEIGHTS.before;
  return (
    place +
    WEIGHTS.distance * Math.min(words, WITHIN) +
    WEIGHTS.stretchBetween * stretches +
    WEIGHTS.clauseBetween * breaks +
    (cue.strength === 'speech' ? WEIGHTS.speech : 0) +
    (cue.phrase ? 0 : WEIGHTS.nobody) +
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

interface Heard {
  readonly voice: Voice;
  readonly order: number;
}

const textOfCue = (paragraph: ReadParagraph, cue: Cue) => {
  const { tokens } = paragraph;
  return cue.form === 'colon' || cue.form === 'signature'
    ? null
    : cue.form === 'according'
      ? 'according to'
      : tokens[cue.verb]!.text;
};

/** Who a sentence without a cue is about: `Moor was critical. “It is …”`. */
function topicOf(sentence: ReadSentence, discourse: Discourse): Voice | null {
  const { tokens, names, from, to } = sentence;
  const comma = tokens.findIndex(({ text }, index) => index > from && index < to && text === ',');
  const phrase =
    phraseAfter(sentence, from) ?? (comma > 0 && comma - from < 12 ? phraseAfter(sentence, comma + 1) : null);
  const subject =
    phrase ??
    (names[0]
      ? { from: names[0].from, to: names[0].to, kind: 'name' as const, name: names[0], words: names[0].text }
      : null);
  return subject && resolve(subject, sentence, discourse);
}

/** Attributes the stretches of an article, paragraph by paragraph: one list of attributions a paragraph. */
export function attribute(
  paragraphs: readonly ReadParagraph[],
  cast: Cast,
): readonly (readonly Attribution[])[] {
  const heard: Heard[] = [];
  let order = -1;
  let topic: Heard | null = null;
  let runs: Attribution | null = null;
  const hear = (voice: Voice | null) => {
    if (voice) heard.push({ voice, order });
  };
  return paragraphs.map((paragraph, index) => {
    const found: Attribution[] = paragraph.marked.map(() => ({ voice: null, cue: null, weight: 0 }));
    const later: { quote: number; sentence: number }[] = [];
    let own: Attribution | null = null;
    for (const [number, sentence] of paragraph.sentences.entries()) {
      order += 1;
      const discourse = (): Discourse => ({ cast, order, heard });
      const voices = new Map<Cue, Voice | null>();
      for (const cue of sentence.cues) {
        const voice = cue.phrase ? resolve(cue.phrase, sentence, discourse()) : null;
        voices.set(cue, voice);
        if (cue.form !== 'noun' && (cue.strength === 'speech' || cue.form === 'verb')) hear(voice);
      }
      const quotes = sentence.tokens.flatMap((token, at) =>
        token.kind === 'quote' && at >= sentence.from && at < sentence.to ? [{ quote: token.quote, at }] : [],
      );
      for (const { quote, at } of quotes) {
        const best = bestCue(sentence, at);
        const free = isFree(sentence, at);
        if (best && !free) {
          const voice = voices.get(best.cue) ?? null;
          found[quote] = { voice, cue: textOfCue(paragraph, best.cue), weight: best.weight };
          own = found[quote]!;
          hear(voice);
        } else if (free && own?.voice) found[quote] = { voice: own.voice, cue: null, weight: 4 };
        else if (free) {
          const last = topic;
          const from = last && order - last.order <= 1 && number > 0 ? last.voice : null;
          if (from) found[quote] = own = { voice: from, cue: null, weight: 3 };
          else later.push({ quote, sentence: number });
        } else
          found[quote] = {
            voice: heard.at(-1) && order - heard.at(-1)!.order <= 1 ? heard.at(-1)!.voice : null,
            cue: null,
            weight: heard.at(-1) && order - heard.at(-1)!.order <= 1 ? 1 : 0,
          };
      }
      if (quotes.length === 0) {
        const said = sentence.cues.find(({ form }) => form !== 'noun');
        const voice: Voice | null = (said && voices.get(said)) ?? topicOf(sentence, discourse());
        topic = voice ? { voice, order } : null;
        if (said && voice) own = { voice, cue: null, weight: 3 };
      }
    }
    const inherited: Attribution | null = own ?? inherit(paragraphs[index - 1] ?? null, topic, heard, runs);
    for (const { quote } of later) found[quote] = { voice: inherited?.voice ?? null, cue: null, weight: 3 };
    if (later.length > 0) hear(inherited?.voice ?? null);
    if (paragraph.marked.length > 0) runs = found.findLast(({ voice }) => voice) ?? runs;
    return found;
  });
}

/** A stretch alone in its paragraph: its speaker is whoever the paragraph before leads up to, else who spoke last. */
function inherit(
  before: ReadParagraph | null,
  topic: Heard | null,
  heard: readonly Heard[],
  runs: Attribution | null,
): Attribution | null {
  if (!before) return null;
  const last = before.sentences.at(-1);
  const colon = last && before.tokens.at(-1)?.text === ':';
  const quoted = last?.tokens.slice(last.from, last.to).some(({ kind }) => kind === 'quote');
  if (colon && topic) return { voice: topic.voice, cue: null, weight: 3 };
  if (quoted) return runs;
  const spoke = heard.at(-1);
  if (spoke) return { voice: spoke.voice, cue: null, weight: 2 };
  return topic ? { voice: topic.voice, cue: null, weight: 2 } : null;
}
