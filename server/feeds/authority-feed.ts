import type { Judgement } from '../../store/records.js';
import type { Article } from '../../store/store.js';
import { EVERYWHERE } from '../search/request.js';
import { entryId, type FeedEntry, feedOf, isSince, wordsOf } from './feed.js';
import { feedOperation } from './feed-operation.js';
import { namedFeedParameters } from './feed-parameters.js';
import { newestHits } from './newest-hits.js';

function entryOf(judgement: Judgement, article: Article, firstIndexed: string): FeedEntry {
  const { id, authority, aspect, grade, date, evidence } = judgement;
  return {
    id: entryId('judgement', id),
    title: `${authority.name}: ${grade} (${[aspect, date ?? 'undated'].join(', ')})`,
    firstIndexed,
    ...wordsOf(evidence[0]!, article),
  };
}

/** How it stands with the others is not said: a feed keeps what it once gave. */
export const authorityFeed = feedOperation({
  name: 'authority_feed',
  path: '/authorities/{id}',
  summary: 'Follows an authority: judgements of it and articles that name it, new ones first.',
  parameters: namedFeedParameters,
  example: { id: 'E10000017', limit: 3 },
  missing: 'The collection names no such authority. Look under /api/authorities.',
  async run(collection, { id, since, limit }) {
    const { store } = collection;
    const authority = (await store.authorities()).find((one) => one.id === id);
    if (!authority) return null;
    const judgements = (await store.judgements()).filter((one) => one.authority.id === id);
    const ages = await store.firstIndexed(judgements.map((one) => one.id));
    const articleIds = judgements.map(({ evidence }) => evidence[0]!.articleId);
    const articles = await store.articlesById([...new Set(articleIds)]);
    const byId = new Map(articles.map((article) => [article.id, article]));
    const judged = judgements.map((one, at) => entryOf(one, byId.get(articleIds[at]!)!, ages.get(one.id)!));
    const named = await newestHits(
      collection,
      {
        ...{ q: authority.name, mode: 'hybrid', perArticle: 1, minScore: 0 },
        ...{ ...EVERYWHERE, authority: [id] },
        ...(since !== undefined && { since }),
      },
      limit,
    );
    return feedOf(
      collection,
      {
        title: `${authority.name}: judgements and articles`,
        page: `/inspections/${encodeURIComponent(id)}`,
        entries: [...judged.filter((one) => isSince(one, since)), ...named],
      },
      limit,
    );
  },
});
