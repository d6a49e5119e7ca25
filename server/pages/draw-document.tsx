import type { Context } from 'hono';
import type { Store } from '../../store/store.js';
import { DocumentPage } from '../../web/document-page.js';
import { MissingDocumentPage } from '../../web/missing-document-page.js';
import type { Collection } from '../collection.js';
import { type Cited, documentView } from '../document-view.js';
import { documentLink } from '../search/citation.js';
import { findMoved } from './find-moved.js';
import { readCited } from './read-cited.js';
import { readDocumentPath } from './read-document-path.js';

/** Draws a document's page, or says where the document went. */
export async function drawDocument({ store }: Collection, context: Context): Promise<Response> {
  const { pathname, searchParams } = new URL(context.req.url);
  const path = readDocumentPath(pathname);
  const cited = readCited(searchParams);
  const text = path === null ? null : await store.text(path);
  if (path === null || text === null) return drawMissing(context, store, path, cited);
  const articles = await store.articlesIn(path);
  const drops = await store.drops(path);
  const view = documentView({ path, text, articles, drops, cited });
  return context.html(<DocumentPage path={path} view={view} links={linksOf(path)} />);
}

function linksOf(path: string) {
  return { search: `/search?${new URLSearchParams({ document: path })}`, text: `/api${documentLink(path)}` };
}

async function drawMissing(
  context: Context,
  store: Store,
  path: string | null,
  cited: Cited | 'invalid' | null,
) {
  const canFind = path !== null && cited !== null && cited !== 'invalid' && cited.hash !== null;
  const moved = canFind ? await findMoved(store, path, cited) : null;
  return context.html(<MissingDocumentPage path={path} moved={moved} />, 404);
}
