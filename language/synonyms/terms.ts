import { asWritten } from '../synonym-groups/as-written.js';
import { type Token, tokensOf } from './tokens.js';

/** One term of a synonym group, ready to compare. */
export interface Term {
  readonly text: string;
  readonly group: readonly string[];
  readonly tokens: readonly Token[];
}

/** Terms by the singular of their first token, the longest first. */
export type TermIndex = ReadonlyMap<string, readonly Term[]>;

/** Every term of the groups, to be looked up by its first token. */
export function indexTerms(groups: readonly (readonly string[])[]): TermIndex {
  const terms = groups.flatMap((group) => group.map((text) => ({ text, group, tokens: tokensOf([text]) })));
  const index = new Map<string, Term[]>();
  for (const term of terms.sort((a, b) => b.tokens.length - a.tokens.length)) {
    const key = term.tokens[0]!.singular;
    const sameStart = index.get(key);
    if (sameStart) sameStart.push(term);
    else index.set(key, [term]);
  }
  return index;
}

/** The longest term that begins at this place of a query and ends where one of its words ends. */
export function longestTermAt(at: number, query: readonly Token[], index: TermIndex): Term | undefined {
  if (query[at - 1]?.word === query[at]!.word) return undefined;
  const terms = (index.get(query[at]!.singular) ?? []).filter((term) => stands(term, query, at));
  const longest = terms.filter((term) => term.tokens.length === terms[0]!.tokens.length);
  // `DfES` is a term, and looks like the plural of another.
  return (
    longest.find((term) => term.tokens.every((token, i) => token.folded === query[at + i]!.folded)) ??
    longest[0]
  );
}

function stands(term: Term, query: readonly Token[], at: number): boolean {
  const end = at + term.tokens.length;
  if (end > query.length || query[end]?.word === query[end - 1]!.word) return false;
  const isSame = needsCapitals(term) ? isTypedAlike : isFoldedAlike;
  return term.tokens.every((token, i) => isSame(token, query[at + i]!));
}

function needsCapitals({ text }: Term): boolean {
  return asWritten.has(text) || (text.length <= 2 && text === text.toUpperCase());
}

function isTypedAlike(term: Token, query: Token): boolean {
  return query.typed === term.typed || query.typed === `${term.typed}s`;
}

function isFoldedAlike(term: Token, query: Token): boolean {
  return query.singular === term.singular;
}
