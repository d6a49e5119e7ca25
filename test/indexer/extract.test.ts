import { expect, test } from 'vitest';
import { clean } from '../../indexer/clean.js';
import type { FoundArticle } from '../../indexer/collect.js';
import { shinglesOf } from '../../indexer/deduplicate.js';
import { extract } from '../../indexer/extract.js';
import { readText } from '../../indexer/read.js';
import { segment } from '../../indexer/segment/segment.js';

const TEXT = `# Board meets

The board of the partnership met on Monday to read the report of the reviewer. “We have not listened,” said Ann Quill, its chair.
`;

function articlesOf(path: string, text: string): readonly FoundArticle[] {
  const source = readText(path, text);
  const { segments } = segment(source, clean(source.text, source.blocks));
  return segments.map((found, at) => ({ ...found, id: `${path}-${at}`, shingles: shinglesOf(text) }));
}

test('an article on which extraction fails is a problem, and the others keep what they say', async () => {
  const articles = [...articlesOf('lost.md', TEXT), ...articlesOf('kept.md', TEXT)];
  const textOf = (path: string) => {
    if (path === 'lost.md') throw new Error('out of memory');
    return TEXT;
  };
  const { quotes, problems } = await extract(articles, textOf);
  expect(problems).toEqual([
    {
      path: 'lost.md',
      reason:
        'The article “Board meets” is indexed without its quotes and judgements: reading them failed (out of memory).',
      remedy: expect.stringContaining('Report it'),
    },
  ]);
  expect(quotes.every(({ document }) => document === 'kept.md')).toBe(true);
});

test('a signal breaks extraction off', async () => {
  const signal = AbortSignal.abort(new Error('Stopped.'));
  await expect(extract(articlesOf('a.md', TEXT), () => TEXT, signal)).rejects.toThrow('Stopped.');
});
