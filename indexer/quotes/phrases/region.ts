import type { Sentence } from './phrase.js';

/** Where the clause begins in which a place lies. */
export function startOfRegion({ tokens, from }: Sentence, at: number): number {
  const cut = tokens.findLastIndex(
    ({ kind, text }, index) =>
      index >= from &&
      index < at &&
      (kind === 'quote' || /^[;:—–]$/.test(text) || /^(?:that|but|because)$/i.test(text)),
  );
  let start = Math.max(from, cut + 1);
  while (start < at && /^(?:,|and|but|that|•|\*)$/i.test(tokens[start]!.text)) start += 1;
  return start;
}
