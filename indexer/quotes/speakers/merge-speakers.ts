import type { Quote, Speaker } from '../../../store/records.js';
import type { ArticleText } from '../../article-text.js';
import { idOf } from '../../chunk.js';
import type { FoundQuote } from '../extract-quotes.js';
import { isNamed } from './appearance.js';
import { prepareChildren } from './children.js';
import { clustersOf } from './cluster.js';
import { identify, toSpeaker } from './to-speaker.js';

/** What one article gave. */
export interface ArticleQuotes {
  readonly article: Pick<ArticleText, 'id' | 'document' | 'date'>;
  readonly quotes: readonly FoundQuote[];
  /** The names of those whom it describes as children. */
  readonly children: readonly string[];
}

function toQuote(
  quote: FoundQuote,
  article: ArticleQuotes['article'],
  id: string,
  speakerId: string | null,
): Quote {
  const { text, span, kind, cue, context, speaker } = quote;
  const { document, date } = article;
  return {
    id,
    articleId: article.id,
    document,
    text,
    span,
    kind,
    cue,
    context,
    date,
    speaker: speaker && {
      id: speakerId,
      name: speaker.name,
      role: speaker.role,
      organisation: speaker.organisation,
    },
    occurrences: quote.occurrences.map((place) => ({ document, span: place })),
  };
}

/** The same words twice in an article are told apart by their number. */
function idsOf({ article, quotes }: ArticleQuotes): readonly string[] {
  const met = new Map<string, number>();
  return quotes.map(({ text }) => {
    const times = met.get(text) ?? 0;
    met.set(text, times + 1);
    return idOf('quote', article.id, text, ...(times > 0 ? [String(times)] : []));
  });
}

/** Tells speakers apart across articles and names them; quotes keep the order in which they are given. */
export function mergeSpeakers(found: readonly ArticleQuotes[]): {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
} {
  const appearances = found.flatMap(({ article, quotes, children }) =>
    quotes.flatMap(({ speaker }) => (isNamed(speaker) ? [{ speaker, date: article.date, children }] : [])),
  );
  const isChild = prepareChildren(found.flatMap(({ children }) => children));
  const identified = identify(clustersOf(appearances));
  const idBySpeaker = new Map(
    identified.flatMap(({ id, cluster }) => cluster.appearances.map(({ speaker }) => [speaker, id] as const)),
  );
  const quotes = found.flatMap((one) => {
    const ids = idsOf(one);
    return one.quotes.map((quote, index) =>
      toQuote(
        quote,
        one.article,
        ids[index]!,
        isNamed(quote.speaker) ? (idBySpeaker.get(quote.speaker) ?? null) : null,
      ),
    );
  });
  const said = new Map<string | null, Quote[]>(identified.map(({ id }) => [id, []]));
  for (const quote of quotes) said.get(quote.speaker?.id ?? null)?.push(quote);
  return {
    quotes,
    speakers: identified.map((one) => toSpeaker(one, said.get(one.id)!, isChild(one.cluster))),
  };
}
