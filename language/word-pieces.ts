import type { Span } from './span.js';

/** One token of a BERT model, with the word that it is a part of. */
export interface Piece {
  readonly id: number;
  readonly span: Span;
}

/** Turns text into token ids, without marks at either end. */
export type Encode = (text: string) => readonly number[];

/** What a BERT tokenizer parts first: each sign is a word of its own. */
const WORD = /[^\s\p{P}$+<=>^`|~]+|[\p{P}$+<=>^`|~]/gu;

/** The tokens of a text's words, at most `longest`, so that a token can be led back to characters. */
export function findPieces(text: string, encode: Encode, longest: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (pieces.length >= longest) break;
    const span = { start: index, end: index + word.length };
    pieces.push(...encode(word).map((id) => ({ id, span })));
  }
  return pieces.slice(0, longest);
}
