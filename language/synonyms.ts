import { synonymGroups } from './synonym-groups.js';
import { indexTerms, longestTermAt, type TermIndex } from './synonyms/terms.js';
import { tokensOf } from './synonyms/tokens.js';

/** The words `from` to `to` (excluded) of a query, and what else to search for in their place. */
export interface Expansion {
  readonly from: number;
  readonly to: number;
  readonly alternatives: readonly string[];
}

type Groups = readonly (readonly string[])[];

const indexes = new WeakMap<Groups, TermIndex>();

/**
 * Where a query's words, as typed and in order, are a term of a synonym group: the longest at each place, from
 * left to right, none overlapping. Case, hyphens, apostrophes and plurals make no difference, but an abbreviation
 * that would be an ordinary word must be typed in its capitals. Alternatives are the group's other terms.
 */
export function expand(words: readonly string[], groups: Groups = synonymGroups): readonly Expansion[] {
  const index = indexOf(groups);
  const tokens = tokensOf(words);
  const expansions: Expansion[] = [];
  for (let at = 0; at < tokens.length; ) {
    const term = longestTermAt(at, tokens, index);
    const end = at + (term?.tokens.length ?? 1);
    if (term) {
      const alternatives = term.group.filter((text) => text !== term.text);
      expansions.push({ from: tokens[at]!.word, to: tokens[end - 1]!.word + 1, alternatives });
    }
    at = end;
  }
  return expansions;
}

function indexOf(groups: Groups): TermIndex {
  const index = indexes.get(groups) ?? indexTerms(groups);
  indexes.set(groups, index);
  return index;
}
