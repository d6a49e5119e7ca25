import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../indexer/quotes/extract-quotes.js';
import { articleOf } from '../indexer/quotes/article.js';

interface Case {
  readonly half: 'development' | 'set-aside';
  readonly text: string;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

const CASES: readonly Case[] = JSON.parse(readFileSync(new URL('quotes.json', import.meta.url), 'utf8'));

const lastName = (name: string) => name.split(' ').at(-1)!;

/** How many annotated quotes are found and how many found ones are annotated; of named ones, who was shown right. */
function measure(cases: readonly Case[]) {
  const sums = { wanted: 0, found: 0, met: 0, named: 0, right: 0, shown: 0, shownRight: 0 };
  for (const { text, quotes } of cases) {
    const found = extractQuotes(articleOf(text));
    sums.found += found.length;
    for (const wanted of quotes) {
      const here = found.find((quote) => quote.text === wanted.text);
      const name = here?.speaker?.name ?? null;
      const right = name !== null && wanted.speaker !== null && lastName(name) === lastName(wanted.speaker);
      sums.wanted += 1;
      sums.met += here ? 1 : 0;
      sums.named += wanted.speaker ? 1 : 0;
      sums.right += right ? 1 : 0;
      sums.shown += name ? 1 : 0;
      sums.shownRight += right ? 1 : 0;
    }
  }
  const [precision, recall] = [sums.met / sums.found, sums.met / sums.wanted];
  return {
    f1: (2 * precision * recall) / (precision + recall),
    speaker: sums.right / sums.named,
    ofShown: sums.shownRight / sums.shown,
  };
}

describe.each(['development', 'set-aside'] as const)('quotes in invented paragraphs, %s half', (half) => {
  const figures = measure(CASES.filter((one) => one.half === half));

  it('are found, and nothing else is', () => expect(figures.f1).toBeGreaterThan(0.9));
  it('have the right speaker', () => expect(figures.speaker).toBeGreaterThan(0.85));
  it('show no wrong name', () => expect(figures.ofShown).toBeGreaterThan(0.9));
});
