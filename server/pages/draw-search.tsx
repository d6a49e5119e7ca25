import type { Context } from 'hono';
import { SearchPage } from '../../web/search-page.js';
import type { Collection } from '../collection.js';
import { readSearchForm, type SearchForm } from './search-form.js';
import { findErrors, requestOf } from './search-request.js';
import { holdingsOf, publisherChoices, resultsView, type SearchView } from './search-view.js';

/** Draws the search page for what a form sent. No copy is kept on the way: the words may name a child. */
export async function drawSearch(
  collection: Collection,
  context: Context,
  sent: URLSearchParams,
): Promise<Response> {
  const form = readSearchForm(sent, context.req.method === 'POST');
  const view = await viewOf(collection, form, new URL(context.req.url).origin);
  context.header('cache-control', 'no-store');
  return context.html(<SearchPage view={view} />, view.errors.length > 0 ? 400 : 200);
}

async function viewOf({ store, search }: Collection, form: SearchForm, origin: string): Promise<SearchView> {
  const errors = findErrors(form);
  const hasQuestion = form.q !== '' && errors.length === 0;
  return {
    form,
    errors,
    publishers: publisherChoices(await store.publishers(), form.publisher),
    holdings: holdingsOf(store.manifest),
    results: hasQuestion ? resultsView(form, await search(requestOf(form)), origin) : null,
  };
}
