import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { lower } from '../cues/cue.js';
import type { Name } from '../names/name.js';
import { isPossessive, type Sentence } from '../phrases/phrase.js';

/** `Education secretary` at a sentence's head: the capital is the sentence's. */
const opensSentence = ({ tokens, from }: Sentence, name: Name) =>
  name.from === from && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !isPossessive(tokens, name.to);

/** The end of `Children, Young People and Education Committee` is no body of its own. */
const endsList = (sentence: Sentence, from: number, name: Name) =>
  lower(sentence, name.from - 1) === 'and' &&
  sentence.tokens.slice(from, name.from).some(({ text }) => text === ',');

/** The body named between two places, above all one whose office it is: `of Westmere`, `Westmere’s`. */
export function organisationIn(sentence: Sentence, from: number, to: number): string | null {
  const named = sentence.names.filter(
    (name) =>
      name.from >= from &&
      name.to <= to &&
      name.kind !== 'person' &&
      !isBodyNoun(name.text) &&
      !opensSentence(sentence, name) &&
      !endsList(sentence, from, name),
  );
  const owner = named.find(
    (name) =>
      isPossessive(sentence.tokens, name.to) ||
      /^(?:of|at|for|from|with|the|by)$/.test(lower(sentence, name.from - 1)) ||
      name.from === from,
  );
  return (owner ?? named[0])?.text ?? null;
}
