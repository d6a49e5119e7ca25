import { commonPhrase, kindOfNoun } from './common-phrase.js';
import { lower, type Phrase, type Sentence } from './phrase.js';

/** `a report published in May | finds`: the noun stands before a participle with its own complement. */
export function describedPhrase(sentence: Sentence, at: number): Phrase | null {
  const { tokens, from } = sentence;
  for (let noun = at - 1; noun >= Math.max(from, at - 8); noun -= 1) {
    const { kind, text } = tokens[noun]!;
    if (kind !== 'word' || /^(?:who|that|which|and|but)$/i.test(text)) return null;
    if (kindOfNoun(text) && /(?:ed|ing|written|sent|seen|by)$/.test(lower(tokens, noun + 1)))
      return commonPhrase(sentence, noun, at + 1);
  }
  return null;
}
