import { findWords } from '../../language/words.js';
import type { Concept } from '../../store/store.js';
import { formsOfWords, pairConcepts, synonymConcepts, wordConcepts, wordingOf } from './concepts.js';
import { type Correction, correct } from './correct.js';

/** What reading a query needs to know of words. */
export interface Lexicon {
  /** The collection's words, folded, with the number of passages that hold each. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Whether a word is spelt right although the collection does not hold it. */
  readonly isWord: (word: string) => boolean;
}

/** What a query says before its words are understood: enough for the model. */
export interface PlainQuery {
  /** What is embedded: the query without its signs and exclusions, slips corrected. */
  readonly text: string;
  /** Words in quotation marks: hits must hold them as they are. */
  readonly phrases: readonly string[];
  /** Words after a minus sign: hits must not hold them. */
  readonly excluded: readonly string[];
  readonly corrections: readonly Correction[];
}

/** A query as search understands it. */
export interface Query extends PlainQuery {
  /** What the keyword half looks for. */
  readonly concepts: readonly Concept[];
  /** Each word that carries meaning, as typed first, with everything that counts as it. */
  readonly words: readonly (readonly string[])[];
}

const EXCLUDED = /(?<=^|\s)[-−](?:["“”]([^"“”]+)["“”]|([\p{L}\p{N}][^\s"“”]*))/gu;
const PHRASE = /["“”]([^"“”]+)["“”]/g;

const hasWords = (text: string) => findWords(text).length > 0;

function captured(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2]!).filter(hasWords);
}

/**
 * Reads a query as people type them: `"exact words"` must stand in a hit, `-word` must not, the rest is ranked.
 */
export function readPlain(typed: string, { vocabulary, isWord }: Lexicon): PlainQuery {
  const excluded = captured(typed, EXCLUDED);
  const asked = typed.replace(EXCLUDED, ' ');
  const phrases = captured(asked, PHRASE);
  const { text, corrections } = correct(
    asked.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim(),
    vocabulary,
    isWord,
  );
  return { text, phrases, excluded, corrections };
}

/** Adds what the words of a query mean. */
export function understand(plain: PlainQuery): Query {
  const wording = wordingOf(plain.text);
  const concepts = [...wordConcepts(wording), ...pairConcepts(wording), ...synonymConcepts(wording)];
  return { ...plain, concepts, words: formsOfWords(wording) };
}

/** Reads a query and understands it. */
export function readQuery(typed: string, lexicon: Lexicon): Query {
  return understand(readPlain(typed, lexicon));
}
