import type { Article, Passage, Store, StoredPassage } from '../store/store.js';

/** A passage as others see it, without what only the store knows of it. */
export function withoutPlace({ row: _, sentences: __, ...passage }: StoredPassage): Passage {
  return passage;
}

/** A passage with its article and its neighbours there; null where it is the first or the last. */
export interface PassageInPlace extends Passage {
  readonly article: Article;
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/** Finds one passage; null when no passage has that id. */
export async function findPassage(store: Store, id: string): Promise<PassageInPlace | null> {
  const passage = await store.passage(id);
  const article = passage && (await store.article(passage.articleId));
  if (!passage || !article) return null;
  const siblings = (await store.passagesOf(article.id)).map(withoutPlace);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const before = siblings[at - 1] ?? null;
  const after = siblings[at + 1] ?? null;
  return { ...withoutPlace(passage), article, before, after };
}
