import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { isGivenName } from '../../../language/people/given-names.js';
import { isOfficeNoun, isRoleNoun } from '../../../language/people/role-nouns.js';
import type { Token } from '../token.js';
import { isTitleWord } from './title-word.js';

/** How many words are the office at a name's head: `Education Secretary | Jane Moor`. */
function wordsOfOffice(words: readonly string[]): number {
  const isInside = (at: number) => at < words.length - 1;
  const title = words.findIndex(
    (word, at) => at > 0 && isInside(at) && isTitleWord(word) && !isTitleWord(words[at - 1]!),
  );
  // `Chief Inspector Moor` holds an office, `Conservative Cllr Moor` a title.
  if (title > 0) return isOfficeNoun(words[title]!) ? title + 1 : title;
  const isName = (word: string, at: number) => at === 0 && words.length === 2 && isGivenName(word);
  const office = words.findLastIndex(
    (word, at) =>
      isInside(at) &&
      /^\p{Lu}/u.test(words[at + 1]!) &&
      isOfficeNoun(word) &&
      !isTitleWord(word) &&
      !isName(word, at),
  );
  const body = words.slice(office + 1).some((word) => isBodyNoun(word) && !isRoleNoun(word));
  return body ? 0 : office + 1;
}

/** `Chief Inspector of | Probation Ann Moor`: how many words are the complement of an office before them, or null. */
function wordsOfComplement(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  const office = tokens[from - 2]?.text ?? '';
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.text ?? '') || !isOfficeNoun(office)) return null;
  const given = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isGivenName(word));
  return given > 0 ? given : null;
}

/**
 * How many words at a name's head say what its bearer is.
 * @param from where the words begin among the tokens
 */
export const officeAtHead = (tokens: readonly Token[], from: number, words: readonly string[]): number =>
  wordsOfComplement(tokens, from, words) ?? wordsOfOffice(words);
