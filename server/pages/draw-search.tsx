import type { Context } from 'hono';
import { SearchPage } from '../../web/search-page.js';
import type { Collection } from '../collection.js';
import { requestOf } from './form-request.js';
import { readSearchForm, type SearchForm } from './search-form.js';
import { holdingsOf, publisherChoices, resultsView, type SearchView } from './search-view.js';

/** Draws the search page for what a form sent. */
export async function drawSearch(
  collection: Collection,
  context: Context,
  sent: URLSearchParams,
): Promise<Response> {
  const form = readSearchForm(sent, context.req.method === 'POST');
  const view = await viewOf(collection, form, new URL(context.req.url).origin);
  return context.html(<SearchPage view={view} />, view.errors.length > 0 ? 400 : 200);
}

async function viewOf({ store, search }: Collection, form: SearchForm, origin: string): Promise<SearchView> {
  const { request, errors } = form.q === '' ? NOTHING_ASKED : requestOf(form);
  return {
    form,
    errors,
    publishers: publisherChoices(await store.publishers(), form.publisher),
    holdings: holdingsOf(store.manifest),
    results: request && resultsView(form, await search(request), origin),
  };
}

const NOTHING_ASKED = { request: null, errors: [] };
