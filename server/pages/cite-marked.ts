import type { Span } from '../../language/span.js';
import { pageAt } from '../../store/pages.js';
import type { Article, PageMark } from '../../store/store.js';
import { citationLink, referenceTo } from '../search/citation.js';
import { type CiteView, citeView } from './cite-view.js';

/** A document that prints articles. */
interface Printed {
  readonly path: string;
  readonly text: string;
  readonly articles: readonly Article[];
  readonly pages: readonly PageMark[];
}

/** A citation of words of a document as they stand there; null where they are in no article. */
export function citeMarked(
  { path, text, articles, pages }: Printed,
  span: Span,
  origin: string,
): CiteView | null {
  const printings = articles.flatMap(({ copies, ...article }) =>
    [article, ...copies].map((place) => ({ ...article, ...place })),
  );
  const article = printings.find(
    (one) => one.document === path && one.span.start <= span.start && span.end <= one.span.end,
  );
  if (!article) return null;
  const words = text.slice(span.start, span.end);
  const reference = referenceTo(article, span, pageAt(pages, span.start));
  return citeView({ text: words, reference, link: citationLink(path, span, words), article }, origin);
}
