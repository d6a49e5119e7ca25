import { isSpokesNoun } from '../../../language/people/role-nouns.js';
import type { Figure } from '../cast.js';
import type { Phrase } from '../phrases/phrase.js';
import { best, figuresOf } from './nearness.js';
import { asHeard, type Discourse, unnamed, type Voice, voiceOf, wordsOf } from './voice.js';

const matchesRole = (words: readonly string[]) => (figure: Figure) =>
  [...figure.offices, ...figure.called.map(({ role }) => role)].some((role) => {
    const own = wordsOf(role);
    return words.every((word) => own.includes(word));
  });

export function byRole(phrase: Phrase, discourse: Discourse, definite: boolean): Voice | null {
  const words = wordsOf(phrase.words);
  const own = phrase.name ? discourse.cast.figureOf(phrase.name) : null;
  if (isSpokesNoun(words.at(-1) ?? '')) return bySpokes(own, discourse, phrase);
  const people = discourse.cast.figures.filter(({ kind }) => kind === 'person');
  const organisation = own?.kind === 'organisation' ? own.name : null;
  const named = wordsOf(organisation ?? '');
  const matching = people.filter(matchesRole(words.filter((word) => !named.includes(word))));
  const figure = definite ? best(matching, discourse) : null;
  if (figure) return asHeard(figure, discourse);
  const known = definite
    ? discourse.heard.findLast(
        ({ voice }) =>
          voice.speaker.name === null && wordsOf(voice.speaker.role ?? '').at(-1) === words.at(-1),
      )
    : null;
  return known?.voice ?? unnamed(discourse, phrase.words, organisation);
}

function bySpokes(own: Figure | null, discourse: Discourse, phrase: Phrase): Voice | null {
  const bodies = figuresOf(discourse).filter(({ kind }) => kind === 'organisation');
  const body = own ?? best(bodies, discourse);
  return body ? voiceOf(body, 'spokesperson') : unnamed(discourse, phrase.words, null);
}
