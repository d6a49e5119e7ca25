import { expect, it } from 'vitest';
import { extractQuotes } from '../../../indexer/quotes/extract-quotes.js';
import { articleOf } from './article.js';

/** What is said, then `name | role | organisation` as far as the case is about them; `-` for a null. */
type Case = readonly [title: string, text: string, ...quotes: readonly string[]];

const said = (text: string, wanted: readonly string[]) =>
  extractQuotes(articleOf(text)).map(({ text: words, speaker }, index) => {
    const parts = [words, speaker?.name ?? '-', speaker?.role ?? '-', speaker?.organisation ?? '-'];
    return parts.slice(0, wanted[index]?.split(' | ').length ?? 2).join(' | ');
  });

/** Texts with the quotes that are in them, each a test. */
export const check = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_, text, ...quotes) => {
    expect(said(text, quotes)).toEqual(quotes);
  });
