import type { Span } from '../../language/span.js';
import type { Article, Store, StoredPassage } from '../../store/store.js';

/** A contiguous stretch of a document, with the passage and the article that it is shown with. */
export interface Shown {
  readonly text: string;
  readonly place: Span;
  readonly passage: StoredPassage;
  readonly article: Article;
}

/** A stretch of an article as it can be shown, or null where no passage holds a part of it. */
export async function showStretch(store: Store, articleId: string, place: Span): Promise<Shown | null> {
  const article = await store.article(articleId);
  const text = article && (await store.text(article.document));
  if (!article || text === null) return null;
  const passages = await store.passagesOf(articleId);
  const passage = passages.find(({ spans }) =>
    spans.some(({ start, end }) => start < place.end && end > place.start),
  );
  return passage ? { text: text.slice(place.start, place.end), place, passage, article } : null;
}
