import { isInspectorate } from '../../../language/people/inspectorates.js';
import type { Phrase } from '../phrases/phrase.js';
import { best, figuresOf } from './nearness.js';
import { asHeard, type Discourse, newVoice, type Voice, voiceOf, wordsOf } from './voice.js';

/** `the charity`: a body that is called so, or has the word in its name. */
export function byBody(phrase: Phrase, discourse: Discourse): Voice | null {
  const own = phrase.name ? discourse.cast.figureOf(phrase.name) : null;
  if (own) return voiceOf(own);
  const word = wordsOf(phrase.words).at(-1)!;
  const bodies = figuresOf(discourse).filter(({ kind, name }) => kind === 'organisation' && name !== null);
  const alike = bodies.filter(
    ({ forms, called }) =>
      [...forms, ...called.map(({ role }) => role)].some((text) => wordsOf(text).includes(word)) ||
      (/^(?:watchdog|inspectorate|regulator)$/.test(word) && forms.some(isInspectorate)),
  );
  const figure = best(alike, discourse);
  if (figure) return asHeard(figure, discourse);
  const newcomer = { name: null, kind: 'organisation', gender: null } as const;
  return newVoice(discourse, { ...newcomer, role: phrase.words, organisation: null });
}
