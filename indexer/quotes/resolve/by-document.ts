import type { Figure } from '../cast/figure.js';
import type { Phrase } from '../phrases/phrase.js';
import { byPronoun } from './by-pronoun.js';
import { inspectorateOf } from './inspectorate.js';
import { type Discourse, newVoice, type Voice, voiceOf, wordsOf } from './voice.js';

/** Whose paper it is by `its report`, `her letter`. */
function issuer(first: string, discourse: Discourse): Figure | null {
  const pronoun = { its: 'it', their: 'it', his: 'he', her: 'she' }[first.toLowerCase()];
  const voice = pronoun ? byPronoun(pronoun, discourse) : null;
  // Members of a committee speak in its report as the committee.
  const body = voice && voice.speaker.name === null ? voice.speaker.organisation : null;
  return body
    ? (discourse.cast.figures.find(({ forms }) => forms.includes(body)) ?? null)
    : (voice?.figure ?? null);
}

/** `the letters` speak as a letter does. */
const singular = (word: string) =>
  word.replace(/(?<=^(?:report|letter|judgement|judgment|review|inspection))s$/, '');

/** A report speaks as the body that issued it. */
export function byDocument(phrase: Phrase, discourse: Discourse, first: string): Voice | null {
  const named = phrase.name ? discourse.cast.figureOf(phrase.name) : null;
  const own = named ?? issuer(first, discourse);
  const kind = singular(wordsOf(phrase.words).at(-1)!);
  if (own) return voiceOf(own, own.kind === 'person' ? null : kind);
  const heard = discourse.heard.findLast(({ voice }) => voice.speaker.role === kind);
  if (heard) return heard.voice;
  const inspects = /^(?:report|inspection|letter|judgement|judgment)$/.test(kind)
    ? inspectorateOf(discourse)
    : null;
  if (inspects) return voiceOf(inspects, kind);
  const newcomer = { name: phrase.words, kind: 'document', gender: null } as const;
  return newVoice(discourse, { ...newcomer, role: kind, organisation: null });
}
