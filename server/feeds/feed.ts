import { createHash } from 'node:crypto';
import type { Span } from '../../language/span.js';
import type { Article } from '../../store/store.js';
import type { Collection } from '../collection.js';
import { citationLink, referenceTo } from '../search/citation.js';

/** Words of the collection as a reader of feeds gets them. */
export interface FeedEntry {
  /** Names the words: it stays when their article changes, is moved or is indexed again. */
  readonly id: string;
  readonly title: string;
  /** When a build first had them; see Store. */
  readonly firstIndexed: string;
  /** To their place on the document's page, as a path on this server. */
  readonly link: string;
  /** Exactly as the document has them. */
  readonly text: string;
  /** Where they stand, copy-ready. */
  readonly reference: string;
  /** Who wrote or printed the article; null when the page does not say. */
  readonly author: string | null;
  /** Of the article on the web; null when the page gives none. */
  readonly source: string | null;
}

/** What is new in the collection, newest first. */
export interface Feed {
  readonly title: string;
  /** The page that shows the same, as a path on this server. */
  readonly page: string;
  /** When its newest entry came, or where it has none, when the index was built. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** An id made of names, always the same one: a UUID of version 8 (RFC 9562) over their SHA-256. */
export function entryId(...names: readonly string[]): string {
  const hex = createHash('sha256').update(names.join('\0')).digest('hex');
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}

/** A stretch of a document, as the records keep it. */
interface Words {
  readonly text: string;
  readonly document: string;
  readonly span: Span;
}

/** What an entry says of its words and of the article that holds them. */
export function wordsOf({ text, document, span }: Words, article: Article) {
  const link = citationLink(document, span, text);
  return { link, text, reference: referenceTo(article, span, null), ...originOf(article) };
}

/** Who and what a reader is led to beside the words. */
export function originOf(article: Article) {
  return { author: article.author ?? article.publisher, source: article.url };
}

/** Whether an entry came after a moment; all did where none is given. */
export function isSince({ firstIndexed }: FeedEntry, since: string | undefined): boolean {
  return since === undefined || firstIndexed > since;
}

/** The feed of the newest entries under a title, beside the page that shows the same. */
export function feedOf(
  { store }: Pick<Collection, 'store'>,
  { entries, ...shown }: Pick<Feed, 'title' | 'page' | 'entries'>,
  limit: number,
): Feed {
  const newest = newestOf(entries, limit);
  return { ...shown, updated: newest[0]?.firstIndexed ?? store.manifest.builtAt, entries: newest };
}

/** The newest of some entries, newest first, those as new in the order given; the same words come once. */
export function newestOf(entries: readonly FeedEntry[], limit: number): readonly FeedEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [...byId.values()]
    .sort((a, b) => (a.firstIndexed < b.firstIndexed ? 1 : a.firstIndexed > b.firstIndexed ? -1 : 0))
    .slice(0, limit);
}
