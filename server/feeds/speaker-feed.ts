import type { Quote } from '../../store/records.js';
import type { Article } from '../../store/store.js';
import { entryId, type FeedEntry, feedOf, isSince, wordsOf } from './feed.js';
import { feedOperation } from './feed-operation.js';
import { namedFeedParameters } from './feed-parameters.js';

function entryOf(quote: Quote, article: Article, firstIndexed: string): FeedEntry {
  const { text, speaker } = quote;
  return {
    id: entryId('quote', speaker?.id ?? '', text),
    title: [speaker?.name, article.title].filter(Boolean).join(': '),
    firstIndexed,
    ...wordsOf(quote, article),
  };
}

export const speakerFeed = feedOperation({
  name: 'speaker_feed',
  path: '/speakers/{id}',
  summary: 'Follows a speaker: what they are quoted with, new quotes first.',
  parameters: namedFeedParameters,
  example: { id: '0123456789abcdef' },
  missing: 'There is no such speaker in the collection. Look under /api/speakers.',
  async run(collection, { id, since, limit }) {
    const { store } = collection;
    const speaker = (await store.speakers()).find((one) => one.id === id);
    if (!speaker) return null;
    const quotes = await store.quotes(await store.selectQuotes({ speakers: [id] }));
    const articles = await store.articlesById([...new Set(quotes.map(({ articleId }) => articleId))]);
    const byId = new Map(articles.map((article) => [article.id, article]));
    const ages = await store.firstIndexed(quotes.map((quote) => quote.id));
    const all = quotes.map((quote) => entryOf(quote, byId.get(quote.articleId)!, ages.get(quote.id)!));
    const entries = all.filter((entry) => isSince(entry, since));
    return feedOf(
      collection,
      { title: `Quotes of ${speaker.name}`, page: `/speakers/${id}`, entries },
      limit,
    );
  },
});
