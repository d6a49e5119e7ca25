import { stem } from '../../language/stem.js';
import { expand } from '../../language/synonyms.js';
import { findWords } from '../../language/words.js';
import { isStopWord } from './stop-words.js';

/** A word that the collection does not know, and the word that was searched in its place. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

type Vocabulary = ReadonlyMap<string, number>;

const SHORTEST = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every word at one insertion, deletion, replacement or exchange of neighbours from a word (after Norvig 2007). */
function* oneEditFrom(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) {
      yield head + letter + tail;
      if (tail) yield head + letter + tail.slice(1);
    }
    if (tail) yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail[1]! + tail[0]! + tail.slice(2);
  }
}

const stems = new WeakMap<Vocabulary, ReadonlySet<string>>();

function stemsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = stems.get(vocabulary) ?? new Set([...vocabulary.keys()].map(stem));
  stems.set(vocabulary, known);
  return known;
}

function nearest(word: string, vocabulary: Vocabulary): string | null {
  let best: string | null = null;
  for (const candidate of oneEditFrom(word)) {
    const count = vocabulary.get(candidate) ?? 0;
    if (count > (best === null ? 0 : vocabulary.get(best)!)) best = candidate;
  }
  return best;
}

function isCorrectable(word: string, folded: string, vocabulary: Vocabulary): boolean {
  const plain = /^[a-z]+$/.test(folded) && folded.length >= SHORTEST && !/\p{Lu}{2}/u.test(word);
  return plain && !isStopWord(word) && !stemsOf(vocabulary).has(stem(folded)) && expand([word]).length === 0;
}

/**
 * Mends slips of one letter in words that the collection does not hold in any form. Abbreviations, numbers and
 * terms of the field are left alone, and so is a word without a near neighbour.
 * @param isWord whether a word is spelt right although the collection does not hold it
 */
export function correct(
  text: string,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): { readonly text: string; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  let mended = '';
  let at = 0;
  for (const { span, folded } of findWords(text)) {
    const word = text.slice(span.start, span.end);
    const mayBe = isCorrectable(word, folded, vocabulary) && !isWord(folded);
    const to = mayBe ? nearest(folded, vocabulary) : null;
    if (to) corrections.push({ from: word, to });
    mended += text.slice(at, span.start) + (to ?? word);
    at = span.end;
  }
  return { text: mended + text.slice(at), corrections };
}
