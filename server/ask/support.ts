import { findWords } from '../../language/words.js';

const NUMBER_OR_NAME = /\p{Lu}|\d/u;
const NEGATION = /^(?:no|not|never|none|neither|nor|without|cannot|nobody|nothing|\p{L}+n[’']t)$/iu;

/** The words that a statement must not get wrong, in order: names, numbers, dates, negations. */
export function telling(text: string): readonly string[] {
  const tokens = text.match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*%?/gu) ?? [];
  return tokens.filter((token) => NUMBER_OR_NAME.test(token) || NEGATION.test(token));
}

/**
 * Whether a cited text carries a statement: every name, number, date and negation of either is in the other, in
 * the same order, and no word of the statement is missing from the text.
 */
export function isSupported(statement: string, cited: string): boolean {
  const [said, shown] = [telling(statement), telling(cited)];
  if (said.length !== shown.length || said.some((token, at) => token !== shown[at])) return false;
  const words = new Set(findWords(cited).map(({ folded }) => folded));
  return findWords(statement).every(({ folded }) => words.has(folded));
}
