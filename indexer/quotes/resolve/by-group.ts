import type { Phrase } from '../phrases/phrase.js';
import { inspectorateOf } from './inspectorate.js';
import { type Discourse, several, type Voice, voiceOf, wordsOf } from './voice.js';

export function byGroup(phrase: Phrase, discourse: Discourse): Voice | null {
  const own = phrase.name ? discourse.cast.figureOf(phrase.name) : null;
  const staff =
    /(?:inspectors?|officers|officials|researchers|investigators|trustees|bosses|leaders|spokespeople)$/i.test(
      phrase.words,
    );
  if (own?.kind === 'organisation' && staff) return voiceOf(own, wordsOf(phrase.words).at(-1)!);
  if (/inspectors$/i.test(phrase.words)) {
    const body = inspectorateOf(discourse);
    if (body) return voiceOf(body, 'inspectors');
  }
  return several(discourse, phrase.words, own?.kind === 'organisation' ? own.name : null);
}
