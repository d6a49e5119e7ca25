import { z } from 'zod';
import type { Article, ArticleFilter, Passage, Store } from '../store/store.js';
import { limits, names, once, period, words } from './parameters.js';
import { withoutPlace } from './passages.js';

/** What its caller may say; see `readParameters`. */
export const articlesParameters = z.strictObject({
  q: once(words).exactOptional(),
  publisher: names,
  document: names,
  ...period,
  ...limits,
});

/** Which articles to list; `q` are words of the title. */
type ArticlesRequest = z.output<typeof articlesParameters>;

function filterOf({ q, publisher, document, from, to }: ArticlesRequest): ArticleFilter {
  return {
    ...(q !== undefined && { title: q }),
    ...(publisher.length > 0 && { publishers: publisher }),
    ...(document.length > 0 && { documents: document }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** Lists articles, newest first. */
export function listArticles(store: Store, request: ArticlesRequest) {
  const { limit, offset } = request;
  return store.articles(filterOf(request), { limit, offset });
}

/** An article with its passages in order. */
export interface ArticleInFull extends Article {
  readonly passages: readonly Passage[];
}

/** Finds one article; null when no article has that id. */
export async function findArticle(store: Store, id: string): Promise<ArticleInFull | null> {
  const article = await store.article(id);
  return article && { ...article, passages: (await store.passagesOf(id)).map(withoutPlace) };
}
