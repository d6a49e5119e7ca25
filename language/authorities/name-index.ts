import type { Authority } from './authority.js';
import { type NameToken, nameTokens } from './tokens.js';

/** One name of an authority, as the words that it is made of. */
interface Name {
  readonly words: readonly string[];
  /** The form as printed, where only that form will do: an abbreviation. */
  readonly exact: string | null;
  readonly authority: Authority;
}

/** Names by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

const isAbbreviation = (name: string) =>
  /^[\p{Lu}&]{2,}$|^\p{Lu}\S*\p{Lu}\S*$/u.test(name) && !/[\s-]/.test(name);

export function indexNames(authorities: readonly Authority[]): NameIndex {
  const index = new Map<string, Name[]>();
  for (const authority of authorities) {
    for (const name of new Set([authority.name, ...authority.aliases])) {
      const words = nameTokens(name).map(({ folded }) => folded);
      const exact = isAbbreviation(name) ? name : null;
      index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, exact, authority }]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Small words inside names, which keep their lower case. */
const SMALL = new Set(['and', 'of', 'on', 'upon', 'with', 'the', 'for', 'in', 'nan', 'ar', 'y']);
/** What may part two words of one name. */
const GAP = /^(?:[\s&-]|,\s|\.\s){1,4}$/;

function fits(text: string, tokens: readonly NameToken[], at: number, name: Name, anyCase: boolean): boolean {
  const own = tokens.slice(at, at + name.words.length);
  if (own.length < name.words.length) return false;
  if (name.exact && !anyCase) return text.slice(own[0]!.span.start, own.at(-1)!.span.end) === name.exact;
  return own.every(({ folded, upper, span }, index) => {
    if (folded !== name.words[index] || !(upper || anyCase || SMALL.has(folded))) return false;
    return index === 0 || GAP.test(text.slice(own[index - 1]!.span.end, span.start).replace(/^['’]s?/, ''));
  });
}

/** The longest name that begins at a word: how many words it has, and whose it is. */
export function nameAt(
  index: NameIndex,
  { text, tokens, anyCase }: { text: string; tokens: readonly NameToken[]; anyCase: boolean },
  at: number,
): { readonly words: number; readonly authority: Authority; readonly short: boolean } | null {
  const name = index.get(tokens[at]!.folded)?.find((one) => fits(text, tokens, at, one, anyCase));
  return name
    ? { words: name.words.length, authority: name.authority, short: name.words.length === 1 && !name.exact }
    : null;
}
