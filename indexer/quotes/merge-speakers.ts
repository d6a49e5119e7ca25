import type { Quote, Speaker } from '../../store/records.js';
import type { ArticleText } from '../article-text.js';
import type { FoundQuote } from './extract-quotes.js';

/** What one article gave. */
export interface ArticleQuotes {
  readonly article: Pick<ArticleText, 'id' | 'document' | 'date'>;
  readonly quotes: readonly FoundQuote[];
}

/** Tells speakers apart across articles and names them; quotes keep the order in which they are given. */
export function mergeSpeakers(_found: readonly ArticleQuotes[]): {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
} {
  return { quotes: [], speakers: [] };
}
