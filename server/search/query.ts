import { expand } from '../../language/synonyms.js';
import { spellingVariants } from '../../language/spellings.js';
import { findWords } from '../../language/words.js';
import type { Concept } from '../../store/store.js';
import { type Correction, correct } from './correct.js';
import { isStopWord } from './stop-words.js';

/** A query as search understands it. */
export interface Query {
  /** What is embedded: the query without its signs and exclusions, slips corrected. */
  readonly text: string;
  /** What the keyword half looks for; each concept with what means the same. */
  readonly concepts: readonly Concept[];
  /** Words in quotation marks: hits must hold them as they are. */
  readonly phrases: readonly string[];
  /** Words after a minus sign: hits must not hold them. */
  readonly excluded: readonly string[];
  readonly corrections: readonly Correction[];
}

const EXCLUDED = /(?<=^|\s)[-−](?:["“”]([^"“”]+)["“”]|([\p{L}\p{N}][^\s"“”]*))/gu;
const PHRASE = /["“”]([^"“”]+)["“”]/g;

const hasWords = (text: string) => findWords(text).length > 0;
const captured = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2]!).filter(hasWords);

/** Words as typed, those that carry no meaning of their own left out unless there are no others. */
function tellingWords(text: string): readonly string[] {
  const typed = findWords(text).map(({ span }) => text.slice(span.start, span.end));
  const telling = typed.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : typed;
}

/** Each telling word with its spellings, then each term of the field with what means the same. */
function conceptsOf(text: string): readonly Concept[] {
  const words = tellingWords(text).map((word) => [word, ...spellingVariants(word)]);
  const typed = findWords(text).map(({ span }) => text.slice(span.start, span.end));
  const terms = expand(typed).map(({ from, to, alternatives }) => ({ term: typed.slice(from, to).join(' '), alternatives }));
  const single = new Map(terms.map(({ term, alternatives }) => [term, alternatives]));
  const widened = words.map((concept) => [...concept, ...(single.get(concept[0]!) ?? [])]);
  const compound = terms.filter(({ term }) => term.includes(' ')).map(({ term, alternatives }) => [term, ...alternatives]);
  return [...widened, ...compound];
}

/**
 * Reads a query as people type them: `"exact words"` must stand in a hit, `-word` must not, the rest is ranked.
 * @param vocabulary the collection's words, folded, with the number of passages that hold each
 */
export function readQuery(typed: string, vocabulary: ReadonlyMap<string, number>): Query {
  const excluded = captured(typed, EXCLUDED);
  const asked = typed.replace(EXCLUDED, ' ');
  const phrases = captured(asked, PHRASE);
  const { text, corrections } = correct(asked.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim(), vocabulary);
  return { text, concepts: conceptsOf(text), phrases, excluded, corrections };
}
