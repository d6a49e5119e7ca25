import type { Looked } from './known-names.js';

/** The documents of the nearest passages that name somebody outside all passages: a head that says whose minutes they are. */
export async function documentsWith(
  { store, near }: Looked,
  forms: readonly string[],
): Promise<readonly string[]> {
  const articles = await store.articlesById([...new Set(near.map(({ articleId }) => articleId))]);
  const documents = [...new Set(articles.map(({ document }) => document))];
  const texts = await Promise.all(documents.map((document) => store.text(document)));
  return documents.filter((_, at) => forms.some((form) => isPrinted(form, texts[at] ?? '')));
}

/** Whether a text holds a name as it is or in capitals. */
export const isPrinted = (name: string, text: string): boolean =>
  [name, name.toUpperCase()].some((form) => {
    const at = text.indexOf(form);
    return at >= 0 && !/\p{L}/u.test(`${text[at - 1] ?? ''}${text[at + form.length] ?? ''}`);
  });
