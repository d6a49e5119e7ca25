import type { Span } from '../../language/span.js';
import type { ArticleText } from '../article-text.js';

/** A block of an article's clean text. What is noise or a line end in it is a space, so that places stay. */
export interface Paragraph {
  /** Where its text stands in the document. */
  readonly start: number;
  readonly text: string;
  /** The heading that it stands under. */
  readonly heading: string | null;
  /** Is it no list item or other piece that is laid out apart? */
  readonly prose: boolean;
}

/** The text over some stretches of a document, everything between them blanked. */
function blankedText(source: string, kept: readonly Span[]): Pick<Paragraph, 'start' | 'text'> {
  const start = kept[0]?.start ?? 0;
  let text = '';
  for (const span of kept) {
    text = text.padEnd(span.start - start) + source.slice(span.start, span.end);
  }
  return { start, text: text.replace(/[\s\p{Cc}]/gu, ' ') };
}

/** The paragraphs of an article in order. */
export const paragraphsOf = ({ text, parts }: Pick<ArticleText, 'text' | 'parts'>): readonly Paragraph[] =>
  parts.map(({ line, heading }) => ({
    ...blankedText(text, line.kept),
    heading,
    prose: line.block.kind === 'paragraph' || line.block.kind === 'quotation',
  }));
