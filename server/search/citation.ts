import { hash } from 'node:crypto';
import type { Span } from '../../language/span.js';
import { pageAt } from '../../store/pages.js';
import type { Article, PageMark, Passage } from '../../store/store.js';

/** One contiguous stretch of a document, exactly as it stands there. */
export interface Citation {
  readonly n: number;
  readonly text: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** The page of the file on which it begins, counted from 1, and what the file calls that page. */
  readonly page?: number;
  readonly pageLabel?: string;
  readonly passageId: string;
  readonly article: Omit<Article, 'copies'>;
  /** To the place on the document's page, with the words marked. */
  readonly link: string;
  /** Copy-ready: author, title, publisher, source, date, address, place. */
  readonly reference: string;
}

/** Eight hex digits that name a cited text, so that its page can tell whether the words are still there. */
export function textHash(text: string): string {
  return hash('sha256', text).slice(0, 8);
}

/** The page of a document, as a path on this server. */
export function documentLink(path: string): string {
  return `/documents/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The file that a document was read from. */
export function originalLink(path: string): string {
  return `/api${documentLink(path)}?format=original`;
}

/** The page of a document with one stretch of it marked. */
export function citationLink(path: string, { start, end }: Span, text: string): string {
  return `${documentLink(path)}?c=${start}-${end}&h=${textHash(text)}#c`;
}

/** How a report would cite it: what the page does not give is left out, an undated article says so. */
export function referenceTo(article: Omit<Article, 'copies'>, place: Span, page: PageMark | null): string {
  const credited =
    article.source && article.source !== article.publisher ? `source: ${article.source}` : null;
  const parts = [
    article.author,
    article.title ? `‘${article.title}’` : null,
    article.publisher,
    credited,
    article.date ?? 'undated',
    article.url,
    page && `p. ${page.label}`,
    `${article.document}, characters ${place.start}–${place.end}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/**
 * Cites a stretch of a passage.
 * @param text the stretch's own characters: `documentText.slice(place.start, place.end)`
 */
export function cite(n: number, passage: Passage, article: Article, place: Span, text: string): Citation {
  const { copies: _, ...own } = article;
  const link = citationLink(article.document, place, text);
  const page = pageAt(passage.pages ?? [], place.start);
  const reference = referenceTo(own, place, page);
  return {
    n,
    text,
    document: article.document,
    ...place,
    ...(page && { page: page.page, pageLabel: page.label }),
    passageId: passage.id,
    article: own,
    link,
    reference,
  };
}
