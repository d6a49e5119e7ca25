import type { Figure } from '../cast/figure.js';
import type { Phrase, Sentence } from '../phrases/phrase.js';
import { byBody } from './by-body.js';
import { byDocument } from './by-document.js';
import { byGroup } from './by-group.js';
import { byPronoun } from './by-pronoun.js';
import { byRole } from './by-role.js';
import { asHeard, type Discourse, type Voice, voiceOf } from './voice.js';

const INDEFINITE = /^(?:an?|one|another|some|any|every|each)$/i;
const DEFINITE = /^(?:the|this|that|his|her|their|its)$/i;

/** Who a phrase means at a place of the text; null when that is not settled. */
export function resolve(phrase: Phrase, sentence: Sentence, discourse: Discourse): Voice | null {
  const first = sentence.tokens[phrase.from]?.text ?? '';
  switch (phrase.kind) {
    case 'name': {
      const figure = discourse.cast.figureOf(phrase.name!);
      return figure && asHeardBare(figure, discourse);
    }
    case 'pronoun':
      return byPronoun(phrase.words, discourse);
    case 'role':
      return byRole(
        phrase,
        discourse,
        DEFINITE.test(first) || (/^\p{Lu}/u.test(first) && !INDEFINITE.test(first)),
      );
    case 'body':
      return byBody(phrase, discourse);
    case 'document':
      return byDocument(phrase, discourse, first);
    case 'group':
      return byGroup(phrase, discourse);
  }
}

/** A body named outright speaks as itself, whatever spoke for it before. */
const asHeardBare = (figure: Figure, discourse: Discourse) =>
  figure.kind === 'person' ? asHeard(figure, discourse) : voiceOf(figure);
