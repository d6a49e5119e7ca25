import type { Span } from '../../language/span.js';
import type { Marked } from './marks/find-marked.js';

/** A word, a sign, or a whole stretch between marks; places are the paragraph's. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'sign' | 'quote';
  /** Of a stretch between marks: its position among those of the paragraph. */
  readonly quote: number;
}

const TOKEN =
  /['’]s\b|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Revd|Cllr|Sen|Rep|Del|Gov|St|Hon|Jr|Sr|Lt|Col|Gen|Sgt|Det|Insp|Supt)\.(?=\s)|[\p{L}\p{N}\p{M}]+(?:(?!['’]s\b)['’&./-][\p{L}\p{N}\p{M}]+)*|\S/gu;

function plainTokens(text: string, from: number, to: number): readonly Token[] {
  return [...text.slice(from, to).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    start: from + index,
    end: from + index + word.length,
    kind: /[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign',
    quote: -1,
  }));
}

/** The tokens of a paragraph in order. A possessive ending is a token of its own. */
export function findTokens(text: string, marked: readonly Marked[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [quote, { start, end, outer }] of marked.entries()) {
    tokens.push(...plainTokens(text, at, outer.start));
    tokens.push({ text: text.slice(start, end), start: outer.start, end: outer.end, kind: 'quote', quote });
    at = outer.end;
  }
  return [...tokens, ...plainTokens(text, at, text.length)];
}
