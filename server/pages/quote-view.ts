import type { Quote, QuoteSpeaker } from '../../store/records.js';
import type { Article, Store } from '../../store/store.js';
import { citationLink } from '../search/citation.js';
import type { Table } from './csv.js';
import { type PlaceView, placeView } from './place-view.js';
import { type SaidDate, sayDate } from './say-date.js';

/** A quote, ready to draw. */
export interface QuoteView extends Pick<Quote, 'text' | 'context'> {
  /** To the exact words on the document's page. */
  readonly link: string;
  readonly place: PlaceView;
  readonly date: SaidDate | null;
  /** What the article calls the speaker there: role and organisation. */
  readonly as: string | null;
  /** Links to the same words elsewhere. */
  readonly again: readonly string[];
}

/** What a speaker was called besides the name. */
export function calledAs({ role, organisation }: Pick<QuoteSpeaker, 'role' | 'organisation'>): string | null {
  if (role !== null && organisation !== null && role.includes(organisation)) return role;
  return [role, organisation].filter(Boolean).join(', ') || null;
}

const linkTo = ({ document, span }: Quote['occurrences'][number], text: string) =>
  citationLink(document, span, text);

function quoteView(quote: Quote, article: Article): QuoteView {
  const { text, context, date, speaker, occurrences } = quote;
  return {
    text,
    context,
    link: linkTo(quote, text),
    place: placeView(article),
    date: date === null ? null : sayDate(date),
    as: speaker && calledAs(speaker),
    // Printed again with other marks, the words may differ in a sign: without a hash the page does not compare them.
    again: occurrences.map((place) => linkTo(place, text).replace(/&h=[^#]*/, '')),
  };
}

/** Each quote with its article. */
async function withArticles(store: Pick<Store, 'articlesById'>, quotes: readonly Quote[]) {
  const articles = await store.articlesById([...new Set(quotes.map(({ articleId }) => articleId))]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return quotes.map((quote) => [quote, byId.get(quote.articleId)!] as const);
}

/** Prepares quotes for a page. */
export async function quoteViews(
  store: Pick<Store, 'articlesById'>,
  quotes: readonly Quote[],
): Promise<readonly QuoteView[]> {
  return (await withArticles(store, quotes)).map(([quote, article]) => quoteView(quote, article));
}

const COLUMNS =
  'date,speaker,role,organisation,quote,kind,cue,before,after,article,publisher,document,start,end,link';

/** Prepares quotes for a spreadsheet; `origin` is where the reader's browser reaches this server. */
export async function quoteTable(
  store: Pick<Store, 'articlesById'>,
  quotes: readonly Quote[],
  origin: string,
): Promise<Table> {
  const rows = (await withArticles(store, quotes)).map(([quote, { title, publisher }]) => {
    const { date, speaker, text, kind, cue, context, document, span } = quote;
    const who = [speaker?.name ?? null, speaker?.role ?? null, speaker?.organisation ?? null];
    const where = [title, publisher, document, span.start, span.end, origin + linkTo(quote, text)];
    return [date, ...who, text, kind, cue, context.before, context.after, ...where];
  });
  return { columns: COLUMNS.split(','), rows };
}
