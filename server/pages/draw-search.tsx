import type { Context } from 'hono';
import { SearchPage } from '../../web/search-page.js';
import type { Collection } from '../collection.js';
import type { SearchRequest } from '../search/request.js';
import { searchFeedLink } from './feed-link.js';
import { requestOf } from './form-request.js';
import { passageRecords } from './passage-records.js';
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
  const found = async (asked: SearchRequest) => {
    const answer = await search(asked);
    const passages = answer.hits.map(({ passage }) => passage);
    const results = resultsView(form, answer, await passageRecords(store, passages), origin);
    return { ...results, feed: form.private ? null : searchFeedLink(asked) };
  };
  return {
    form,
    errors,
    publishers: publisherChoices(await store.publishers(), form.publisher),
    holdings: holdingsOf(store.manifest),
    results: request && (await found(request)),
  };
}

const NOTHING_ASKED = { request: null, errors: [] };
