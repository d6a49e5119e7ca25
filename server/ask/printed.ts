import type { Article } from '../../store/store.js';
import type { Looked } from './known-names.js';

/** The texts of the documents that print some articles, by path. */
export async function documentsOf(
  { store }: Pick<Looked, 'store'>,
  articles: readonly Article[],
): Promise<ReadonlyMap<string, string>> {
  const paths = [...new Set(articles.map(({ document }) => document))];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, (await store.text(path)) ?? ''] as const)),
  );
}

/** The documents of the nearest passages that name somebody outside all passages: a head that says whose minutes they are. */
export async function documentsWith(
  { store, near }: Looked,
  forms: readonly string[],
): Promise<readonly string[]> {
  const articles = await store.articlesById([...new Set(near.map(({ articleId }) => articleId))]);
  const texts = await documentsOf({ store }, articles);
  return [...texts].flatMap(([path, text]) => (forms.some((form) => isPrinted(form, text)) ? [path] : []));
}

/** Whether a text holds a name as it is or in capitals. */
export const isPrinted = (name: string, text: string): boolean =>
  [name, name.toUpperCase()].some((form) => {
    const at = text.indexOf(form);
    return at >= 0 && !/\p{L}/u.test(`${text[at - 1] ?? ''}${text[at + form.length] ?? ''}`);
  });
