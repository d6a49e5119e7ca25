import { numberForms } from '../../language/number-forms.js';
import { spellingVariants } from '../../language/spellings.js';
import { type Expansion, expand } from '../../language/synonyms.js';
import { findWords } from '../../language/words.js';
import type { Concept } from '../../store/store.js';
import { isStopWord } from './stop-words.js';
import { CONCEPT_WEIGHTS } from './weights.js';

/** A query's words as typed, and the terms of the field among them. */
export interface Wording {
  readonly words: readonly string[];
  readonly terms: readonly Expansion[];
}

export function wordingOf(text: string): Wording {
  const words = findWords(text).map(({ span }) => text.slice(span.start, span.end));
  return { words, terms: expand(words) };
}

/** Places of the words that carry meaning of their own; all places when no word does. */
function tellingPlaces({ words }: Wording): readonly number[] {
  const telling = words.flatMap((word, at) => (isStopWord(word) ? [] : [at]));
  return telling.length > 0 ? telling : words.map((_, at) => at);
}

const concept = (forms: readonly string[], weight: number): Concept => ({ forms, weight });

/** A word in its other spellings and its other number. */
const variantsOf = (word: string) => [...spellingVariants(word), ...numberForms(word)];

/** Each telling word with its variants. */
export function wordConcepts(wording: Wording): readonly Concept[] {
  return tellingPlaces(wording).map((at) =>
    concept([wording.words[at]!, ...variantsOf(wording.words[at]!)], CONCEPT_WEIGHTS.word),
  );
}

/** Two telling words side by side: a passage that has them side by side too is likelier to be meant. */
export function pairConcepts(wording: Wording): readonly Concept[] {
  const places = new Set(tellingPlaces(wording));
  return wording.words.flatMap((word, at) =>
    places.has(at) && places.has(at + 1)
      ? [concept([`${word} ${wording.words[at + 1]}`], CONCEPT_WEIGHTS.pair)]
      : [],
  );
}

/** What means the same as a term of the query. */
export function synonymConcepts({ terms }: Wording): readonly Concept[] {
  return terms.map(({ alternatives }) =>
    concept([...alternatives, ...alternatives.flatMap(numberForms)], CONCEPT_WEIGHTS.synonym),
  );
}

/** For each telling word, everything whose presence in a passage counts as its own. */
export function formsOfWords(wording: Wording): readonly (readonly string[])[] {
  return tellingPlaces(wording).map((at) => {
    const word = wording.words[at]!;
    const term = wording.terms.find(({ from, to }) => from <= at && at < to);
    const alternatives = term?.alternatives ?? [];
    return [word, ...variantsOf(word), ...alternatives, ...alternatives.flatMap(numberForms)];
  });
}
