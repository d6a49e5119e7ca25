import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { CollectionPage } from '../web/collection-page.js';
import { ReferencePage } from '../web/reference-page.js';
import type { Collection, CurrentCollection } from './collection.js';
import { referenceView } from './openapi/reference-view.js';
import { collectionView } from './pages/collection-view.js';
import { drawDocument } from './pages/draw-document.js';
import { drawSearch } from './pages/draw-search.js';
import { drawStatus } from './pages/draw-status.js';
import { errorPage } from './pages/error-page.js';
import { serveAsset } from './pages/serve-asset.js';
import { RequestProblem } from './problem.js';

export { errorPage };

const NO_FORM =
  'Send the words as a form does, with the header Content-Type: application/x-www-form-urlencoded.';

type Draw = (collection: Collection, context: Context) => Promise<Response>;

/** The pages for people, and the files that they need. */
export function pageRoutes(current: CurrentCollection): Hono {
  const whenReady = (draw: Draw) => (context: Context) => {
    const status = current.status();
    if (status.state !== 'ready') return drawStatus(context, status);
    return current.use((collection) => draw(collection, context));
  };
  const pages = new Hono();
  pages.get('/', whenReady(drawFromAddress));
  pages.get('/search', whenReady(drawFromAddress));
  pages.post('/search', whenReady(drawFromBody));
  pages.get('/documents/*', whenReady(drawDocument));
  pages.get('/collection', whenReady(drawCollection));
  pages.get('/reference', drawReference);
  pages.get('/assets/:name', etag(), serveAsset);
  return pages;
}

function drawFromAddress(collection: Collection, context: Context): Promise<Response> {
  return drawSearch(collection, context, new URL(context.req.url).searchParams);
}

async function drawFromBody(collection: Collection, context: Context): Promise<Response> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) throw new RequestProblem(415, NO_FORM);
  return drawSearch(collection, context, new URLSearchParams(await context.req.text()));
}

async function drawCollection({ store }: Collection, context: Context): Promise<Response> {
  const page = Number(/^\d{1,6}$/.exec(context.req.query('page') ?? '')?.[0] ?? 1);
  return context.html(<CollectionPage view={await collectionView(store, Math.max(1, page))} />);
}

async function drawReference(context: Context): Promise<Response> {
  return context.html(<ReferencePage view={referenceView()} />);
}
