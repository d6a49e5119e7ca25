import { AUXILIARIES, isAdverb } from '../../../language/reporting/function-words.js';
import { isWord, lower, nameEndingAt, type Sentence } from './phrase.js';

/** Skips adverbs and auxiliaries on the way left: `has also` in `Moor has also said`. */
function skipLeft(sentence: Sentence, before: number): number {
  const { tokens, from } = sentence;
  let at = before - 1;
  for (;;) {
    const word = lower(tokens, at);
    const skips =
      at >= from &&
      isWord(tokens, at) &&
      (AUXILIARIES.has(word) || (isAdverb(word) && word !== 'all')) &&
      nameEndingAt(sentence, at + 1) === null;
    if (!skips) return at;
    at -= 1;
  }
}

/** Skips brackets and asides: `Moor (Westmere) said`, `Moor, however, said`. */
export function skipAsides(sentence: Sentence, before: number): number {
  const { tokens, from } = sentence;
  let at = skipLeft(sentence, before);
  if (tokens[at]?.text === ')') {
    const open = tokens.findLastIndex((token, index) => index < at && token.text === '(');
    if (open > from) at = skipLeft(sentence, open);
  }
  const aside = tokens[at]?.text === ',' && isAdverb(lower(tokens, at - 1)) && tokens[at - 2]?.text === ',';
  return aside ? at - 3 : at;
}
