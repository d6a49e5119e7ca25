import type { Manifest } from '../../store/manifest.js';
import type { Article, Document, Problem, Store } from '../../store/store.js';
import { documentLink } from '../search/citation.js';
import { articleHeads } from './article-heads.js';
import { type MonthsView, monthsView } from './months-view.js';
import { type SaidDate, sayMoment } from './say-date.js';
import { type Holdings, holdingsOf } from './search-view.js';

/** A document of the collection with what it prints. */
export interface DocumentEntry {
  readonly path: string;
  readonly link: string;
  readonly length: number;
  readonly articles: readonly { readonly title: string; readonly link: string }[];
}

/** What the collection holds, ready to draw. */
export interface CollectionView {
  readonly holdings: Holdings;
  readonly publishers: readonly { readonly publisher: string; readonly articles: number }[];
  /** Null when nothing has a date. */
  readonly months: MonthsView | null;
  readonly documents: readonly DocumentEntry[];
  readonly page: number;
  readonly pages: number;
  readonly problems: readonly Problem[];
  readonly builtAt: SaidDate;
  readonly made: Pick<Manifest, 'version' | 'fingerprint'>;
}

const DOCUMENTS_A_PAGE = 50;

/** Looks up what the collection page shows; a page past the last one is the last one. */
export async function collectionView(store: Store, askedPage: number): Promise<CollectionView> {
  const { manifest } = store;
  const documents = await store.documents();
  const pages = Math.max(1, Math.ceil(documents.length / DOCUMENTS_A_PAGE));
  const page = Math.min(askedPage, pages);
  const shown = documents.slice((page - 1) * DOCUMENTS_A_PAGE, page * DOCUMENTS_A_PAGE);
  return {
    holdings: holdingsOf(manifest),
    publishers: await store.publishers(),
    months: await monthsView(store),
    documents: await Promise.all(shown.map(async (one) => entryOf(one, await store.articlesIn(one.path)))),
    page,
    pages,
    problems: manifest.problems,
    builtAt: sayMoment(manifest.builtAt),
    made: manifest,
  };
}

function entryOf({ path, length }: Document, articles: readonly Article[]): DocumentEntry {
  const heads = articleHeads(path, articles).map(({ head }) => head);
  return {
    path,
    length,
    link: documentLink(path),
    articles: heads.map(({ title, link }) => ({ title, link })),
  };
}
