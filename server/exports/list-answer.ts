import type { Store } from '../../store/store.js';
import type { Listing } from '../operations/listing.js';
import type { Listed } from './formats.js';

/** Takes the list out of an answer, with the articles that stand behind it. */
export async function listAnswer(store: Store, listing: Listing, answer: object): Promise<Listed> {
  const things = (answer as Readonly<Record<string, readonly object[]>>)[listing.of]!;
  const { articleId } = listing;
  const ids = articleId ? new Set(things.map((thing) => articleId(thing as never))) : [];
  return { listing, things, articles: await store.articlesById([...ids]) };
}
