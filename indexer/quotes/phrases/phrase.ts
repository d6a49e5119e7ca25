import { PRONOUNS } from '../../../language/reporting/function-words.js';
import type { Name } from '../names/name.js';
import type { Token } from '../token.js';

/** One sentence of a paragraph; `from` and `to` count tokens, `to` excluded. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly from: number;
  readonly to: number;
}

export type PhraseKind = 'name' | 'pronoun' | 'role' | 'group' | 'body' | 'document';

/** A stretch that may name a speaker. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: PhraseKind;
  /** The name that it is, or that its head belongs to: `Westmere` in `a spokesman for Westmere`. */
  readonly name: Name | null;
  /** Its head with what stands before it, without article: `inspection report`. */
  readonly words: string;
}

export const lower = (tokens: readonly Token[], at: number) => tokens[at]?.text.toLowerCase() ?? '';
export const isPossessive = (tokens: readonly Token[], at: number) => /^['’]s?$/.test(tokens[at]?.text ?? '');
export const isWord = (tokens: readonly Token[], at: number) => tokens[at]?.kind === 'word';

export const textOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).reduce((text, token, index, all) => {
    const glued = index > 0 && all[index - 1]!.end === token.start;
    return text + (index > 0 && !glued ? ' ' : '') + token.text;
  }, '');

export const nameEndingAt = ({ names }: Sentence, to: number) => names.find((name) => name.to === to) ?? null;
export const nameStartingAt = ({ names }: Sentence, from: number) =>
  names.find((name) => name.from === from) ?? null;

export const namePhrase = (name: Name): Phrase => ({
  from: name.from,
  to: name.to,
  kind: 'name',
  name,
  words: name.text,
});

/** A pronoun that may speak, or null. */
export function pronounPhrase(tokens: readonly Token[], at: number): Phrase | null {
  const word = lower(tokens, at);
  return PRONOUNS.has(word) && word !== 'who'
    ? { from: at, to: at + 1, kind: 'pronoun', name: null, words: word }
    : null;
}
