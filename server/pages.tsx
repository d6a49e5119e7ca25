import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { CollectionPage } from '../web/collection-page.js';
import { EvidencePage } from '../web/evidence-page.js';
import { LimitsPage } from '../web/limits-page.js';
import { QualityPage } from '../web/quality-page.js';
import { ReferencePage } from '../web/reference-page.js';
import type { Collection, CurrentCollection } from './collection.js';
import { referenceView } from './openapi/reference-view.js';
import { collectionView } from './pages/collection-view.js';
import { drawAsk, sendAnswer } from './pages/draw-ask.js';
import { drawDocument } from './pages/draw-document.js';
import { drawAuthority, drawInspections, sendInspections } from './pages/draw-inspections.js';
import { drawQuotation, drawQuotationForm } from './pages/draw-quotation.js';
import { drawSearch } from './pages/draw-search.js';
import { drawSpeaker, drawSpeakers, sendQuotes, sendSpeakers } from './pages/draw-speakers.js';
import { drawStatus } from './pages/draw-status.js';
import { errorPage } from './pages/error-page.js';
import { pageNumber } from './pages/page-number.js';
import { readQuality } from './pages/quality-view.js';
import { readForm } from './pages/read-form.js';
import { serveAsset } from './pages/serve-asset.js';

export { errorPage };

type Draw = (collection: Collection, context: Context) => Promise<Response>;

/** The pages for people, and the files that they need. */
export function pageRoutes(current: CurrentCollection): Hono {
  const whenReady = (draw: Draw) => (context: Context) => {
    const status = current.status();
    if (status.state !== 'ready') return drawStatus(context, status);
    return current.use((collection) => draw(collection, context));
  };
  const pages = new Hono();
  pages.get('/', whenReady(drawAsk));
  pages.get('/ask', whenReady(drawAsk));
  pages.post('/ask', whenReady(drawAsk));
  pages.get('/ask.csv', whenReady(sendAnswer));
  pages.post('/ask.csv', whenReady(sendAnswer));
  pages.get('/search', whenReady(drawFromAddress));
  pages.post('/search', whenReady(drawFromBody));
  pages.get('/documents/*', whenReady(drawDocument));
  pages.get('/collection', whenReady(drawCollection));
  pages.get('/speakers', whenReady(drawSpeakers));
  pages.get('/speakers.csv', whenReady(sendSpeakers));
  pages.get('/speakers/:id', whenReady(drawSpeaker));
  pages.get('/speakers/:id/quotes.csv', whenReady(sendQuotes));
  pages.get('/inspections', whenReady(drawInspections));
  pages.get('/inspections.csv', whenReady(sendInspections));
  pages.get('/inspections/:id', whenReady(drawAuthority));
  pages.get('/quotations', whenReady(drawQuotationForm));
  pages.post('/quotations', whenReady(drawQuotation));
  pages.get('/evidence', (context) => context.html(<EvidencePage />));
  pages.get('/quality', (context) => context.html(<QualityPage parts={readQuality()} />));
  pages.get('/limits', (context) => context.html(<LimitsPage />));
  pages.get('/reference', drawReference);
  pages.get('/assets/:name', etag(), serveAsset);
  return pages;
}

function drawFromAddress(collection: Collection, context: Context): Promise<Response> {
  return drawSearch(collection, context, new URL(context.req.url).searchParams);
}

async function drawFromBody(collection: Collection, context: Context): Promise<Response> {
  return drawSearch(collection, context, await readForm(context));
}

async function drawCollection({ store }: Collection, context: Context): Promise<Response> {
  const view = await collectionView(store, pageNumber(context.req.query('page')));
  return context.html(<CollectionPage view={view} />);
}

async function drawReference(context: Context): Promise<Response> {
  return context.html(<ReferencePage view={referenceView()} />);
}
