import { feedOf } from './feed.js';
import { feedOperation } from './feed-operation.js';
import { searchFeedParameters } from './feed-parameters.js';
import { newestHits } from './newest-hits.js';

export const searchFeed = feedOperation({
  name: 'search_feed',
  path: '/search',
  summary: 'Follows a search: passages that are about it, those new in the collection first.',
  parameters: searchFeedParameters,
  example: { q: 'children on protection plans', limit: 3 },
  async run(collection, { limit, ...sought }) {
    const entries = await newestHits(collection, sought, limit);
    const page = `/search?${new URLSearchParams({ q: sought.q })}`;
    return feedOf(collection, { title: `Search: ${sought.q}`, page, entries }, limit);
  },
});
