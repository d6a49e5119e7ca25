import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { isGivenName } from '../../../language/people/given-names.js';
import { PREPOSITIONS } from '../../../language/reporting/function-words.js';
import type { ReadParagraph, ReadSentence } from '../analysis.js';
import type { Name } from '../names/name.js';
import type { Called } from '../roles/called.js';
import { calledIn } from '../roles/called-in.js';
import type { Mention } from './figure.js';
import { wordsOf } from './forms.js';

/** A name where it stands, with what the text says of its bearer there. */
export interface Naming {
  readonly name: Name;
  readonly sentence: ReadSentence;
  readonly mention: Mention;
  readonly called: Called | null;
  /** Has `the` before it. */
  readonly article: boolean;
  /** Has an age behind it: `Moor, 34,`. */
  readonly aged: boolean;
}

/** Every naming in an article, in order. */
export function namingsOf(paragraphs: readonly ReadParagraph[]): readonly Naming[] {
  let order = -1;
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      order += 1;
      const mention = { order };
      return sentence.names.map((name, index) => ({
        name,
        sentence,
        mention: { ...mention, ...placeOf(name, index, sentence) },
        called: calledIn(sentence, name),
        aged:
          sentence.tokens[name.to]?.text === ',' &&
          /^\d{1,2}$/.test(sentence.tokens[name.to + 1]?.text ?? ''),
        article: /^the$/i.test(sentence.tokens[name.from - 1]?.text ?? ''),
      }));
    }),
  );
}

function placeOf(name: Name, index: number, { tokens, from }: ReadSentence) {
  const tied = PREPOSITIONS.has(tokens[name.from - 1]?.text.toLowerCase() ?? '');
  return { tied, first: index === 0 && !tied && name.from - from <= 6 };
}

const isBodily = ({ called }: Naming) => called !== null && isBodyNoun(called.role);

/** Is it a person who is named, as far as one naming tells? */
export const isPersonal = (naming: Naming) => !isBodily(naming) && mayBePerson(naming);

const mayBePerson = ({ name, article, called, aged }: Naming) =>
  name.kind === 'person' ||
  (name.kind === 'unknown' && wordsOf(name.text).length > 1 && !article) ||
  (name.kind === 'unknown' && (Boolean(called?.role) || aged || isGivenName(name.text)));
