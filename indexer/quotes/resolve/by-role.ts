import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { isOfficeNoun, isSpokesNoun } from '../../../language/people/role-nouns.js';
import type { Figure } from '../cast/figure.js';
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
  const body = wordsOf(organisation ?? '');
  const matching = people.filter(matchesRole(words.filter((word) => !body.includes(word))));
  const aged = /^\d+-year-old$/.test(phrase.words);
  // `said the 34-year-old` tells no office: whoever is spoken of is meant.
  const figure = definite ? best(aged ? people : matching, discourse) : null;
  if (figure) return asHeard(figure, discourse);
  const named = namedLater(matching, discourse) ?? namedNext(words.at(-1)!, discourse);
  if (named) return voiceOf(named);
  const known = figuresOf(discourse).findLast(isCalled(words.at(-1)!, definite ? null : discourse.order));
  const meant = known && (isFromStart(known) ? namedNext(words.at(-1)!, { ...discourse, order: 0 }) : null);
  if (meant) return asHeard(meant, discourse);
  return known ? asHeard(known, discourse) : unnamed(discourse, phrase.words, organisation);
}

/** Is somebody described by a noun, in a given sentence or anywhere, and not named? */
const isCalled = (noun: string, order: number | null) => (figure: Figure) =>
  figure.name === null &&
  figure.kind === 'person' &&
  figure.called.some(({ role }) => wordsOf(role).at(-1) === noun) &&
  (order === null || figure.mentions[0]!.order === order);

const isFromStart = ({ mentions }: Figure) => mentions[0]!.order === 0;

const LEAD = 4;

/** Whom an article's first sentences call by an office only: the one bearer of it that is named soon after. */
function namedLater(bearers: readonly Figure[], { order }: Discourse): Figure | null {
  const soon = bearers.filter(
    ({ mentions }) => mentions[0]!.order > order && mentions[0]!.order <= order + LEAD,
  );
  return order <= LEAD && soon.length === 1 && bearers.length === 1 ? soon[0]! : null;
}

function bySpokes(own: Figure | null, discourse: Discourse, phrase: Phrase): Voice | null {
  // `a council spokesman` speaks for a council and for no charity.
  const word = wordsOf(phrase.words).find(isBodyNoun);
  const bodies = figuresOf(discourse).filter(
    ({ kind, forms }) =>
      kind === 'organisation' && (!word || forms.some((form) => wordsOf(form).includes(word))),
  );
  const body = own ?? best(bodies, discourse);
  return body ? voiceOf(body, 'spokesperson') : unnamed(discourse, phrase.words, null);
}

/** Titles of offices that an article would give at once. */
const TELLING = /^(?:judge|councillor|peer|senator|governor|MP|MSP|MLA)$/;

/** Whom an article's first sentence calls by an office, when it names somebody next and says nothing else of them. */
function namedNext(noun: string, { cast, order }: Discourse): Figure | null {
  if (order > 0 || !isOfficeNoun(noun)) return null;
  const next = cast.figures.filter(
    ({ kind, sure, mentions }) => kind === 'person' && sure && mentions[0]!.order <= order + 2,
  );
  const [only] = next;
  const fits =
    next.length === 1 &&
    only!.mentions[0]!.order > order &&
    !only!.mentions[0]!.tied &&
    only!.called.every(({ role }) => role === '') &&
    !only!.offices.some((office) => TELLING.test(office));
  return fits ? only! : null;
}
