import { findWords } from '../../language/words.js';

/** The words of a text, folded; none for null. */
export function wordsOf(text: string | null): readonly string[] {
  return findWords(text ?? '')
    .map((word) => word.folded)
    .filter((word) => word !== '');
}

/** The words as the indexes take them: `o'brien` is two to FTS5. */
export function tokensOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (word.includes("'") ? word.split("'").filter((part) => part !== '') : word));
}

/**
 * An FTS5 query for a text's words in their order, side by side; null when it has none. Quoted, and free of any
 * sign but letters and digits, it cannot be read as FTS5 syntax.
 */
function phrase(text: string): string | null {
  return quote(tokensOf(wordsOf(text)));
}

/** An FTS5 query for tokens side by side; null when there are none. */
function quote(tokens: readonly string[]): string | null {
  return tokens.length === 0 ? null : `"${tokens.join(' ')}"`;
}

/** An FTS5 query for any of some phrases; null when none of them has words. */
export function anyOf(texts: readonly string[]): string | null {
  const phrases = texts.map(phrase).filter((query) => query !== null);
  return phrases.length === 0 ? null : phrases.join(' OR ');
}

/** An FTS5 query for all of some phrases; null when one of them has no words, so that nothing can match. */
export function allOf(texts: readonly string[]): string | null {
  const phrases = texts.map(phrase);
  return phrases.includes(null) ? null : phrases.join(' AND ');
}

/** An FTS5 query for all words of a text, anywhere; null when it has none. */
export function allWords(text: string): string | null {
  return (
    tokensOf(wordsOf(text))
      .map((token) => `"${token}"`)
      .join(' AND ') || null
  );
}
