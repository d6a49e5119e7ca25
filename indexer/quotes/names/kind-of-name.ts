import { isBodyNoun, isDocumentNoun } from '../../../language/people/body-nouns.js';
import { isGivenName } from '../../../language/people/given-names.js';
import type { Name } from './name.js';
import { isLink } from './run.js';

const isInitials = (word: string) => /^(?:\p{Lu}\.)+$/u.test(word);
const isAcronym = (word: string) => /^[\p{Lu}&]{2,}s?$/u.test(word);

function kindOfLone(word: string): Name['kind'] {
  return word === 'The' || isAcronym(word) || isBodyNoun(word) ? 'organisation' : 'unknown';
}

/**
 * What bears a name, as far as its words tell.
 * @param words without title and office
 */
export function kindOfName(words: readonly string[], title: string, role: string | null): Name['kind'] {
  if (title !== '') return 'person';
  const [first, second] = words as [string, string | undefined];
  if (second === undefined) return kindOfLone(first);
  if (first === 'The') return 'organisation';
  if (words.some((word) => isBodyNoun(word) || isDocumentNoun(word) || isLink(word)))
    return isGivenName(first) && words.length === 2 && !isBodyNoun(second) ? 'person' : 'organisation';
  return isGivenName(first) || isInitials(first) || role !== null ? 'person' : 'unknown';
}
