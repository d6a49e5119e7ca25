import type { ArticleText } from '../../../indexer/article-text.js';
import type { Block } from '../../../indexer/block.js';

/** An article whose paragraphs are parted by blank lines. */
export function articleOf(text: string, given: Partial<ArticleText> = {}): ArticleText {
  const parts = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const block: Block = { kind: 'paragraph', span, depth: 0, gap: 1, omit: [] };
    return { line: { block, kept: [span], text: match[0], noise: null, drops: [] }, heading: null };
  });
  return {
    id: 'article',
    document: 'a.txt',
    span: { start: 0, end: text.length },
    title: null,
    publisher: null,
    source: null,
    author: null,
    date: null,
    url: null,
    parts,
    shingles: new Set(),
    text,
    ...given,
  } as ArticleText;
}
