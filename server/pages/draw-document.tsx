import type { Context } from 'hono';
import type { Store } from '../../store/store.js';
import { DocumentPage } from '../../web/document-page.js';
import { MissingDocumentPage } from '../../web/missing-document-page.js';
import type { Collection } from '../collection.js';
import { type Cited, documentView } from '../document-view.js';
import { documentPath } from '../documents.js';
import { documentLink, originalLink } from '../search/citation.js';
import { citeMarked } from './cite-marked.js';
import { findMoved } from './find-moved.js';
import { readCited } from './read-cited.js';

/** Draws a document's page, or says where the document went. */
export async function drawDocument({ store }: Collection, context: Context): Promise<Response> {
  const path = documentPath(context.req.url, '/documents');
  const cited = readCited(new URL(context.req.url).searchParams);
  const text = await store.text(path);
  if (text === null)
    return context.html(<MissingDocumentPage path={path} moved={await moved(store, path, cited)} />, 404);
  const articles = await store.articlesIn(path);
  const drops = await store.drops(path);
  const pages = await store.pages(path);
  const view = documentView({ path, text, articles, drops, cited, pages });
  const { origin } = new URL(context.req.url);
  const cite = view.marked && citeMarked({ path, text, articles, pages }, view.marked, origin);
  return context.html(<DocumentPage path={path} view={view} links={linksOf(path)} cite={cite} />);
}

function linksOf(path: string) {
  return {
    search: `/search?${new URLSearchParams({ document: path })}`,
    text: `/api${documentLink(path)}`,
    original: originalLink(path),
  };
}

function moved(store: Store, path: string, cited: Cited | 'invalid' | null) {
  const canBeFound = cited !== null && cited !== 'invalid' && cited.hash !== null;
  return canBeFound ? findMoved(store, path, cited) : null;
}
