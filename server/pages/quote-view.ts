import { pageAt } from '../../store/pages.js';
import type { Quote, QuoteSpeaker } from '../../store/records.js';
import type { Article, PageMark, Store } from '../../store/store.js';
import { citationLink, referenceTo } from '../search/citation.js';
import { type CiteView, citeView } from './cite-view.js';
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
  readonly cite: CiteView;
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

/** Who said it, with what the article calls the speaker there; null where it describes nobody. */
export function saidBy(speaker: QuoteSpeaker | null): string | null {
  return speaker && ([speaker.name, calledAs(speaker)].filter(Boolean).join(', ') || null);
}

interface Printed {
  readonly quote: Quote;
  readonly article: Article;
  readonly page: PageMark | null;
}

function quoteView({ quote, article, page }: Printed, origin: string): QuoteView {
  const { text, context, date, speaker, occurrences } = quote;
  const reference = referenceTo(article, quote.span, page);
  const cited = { text, said: saidBy(speaker), reference, link: linkTo(quote, text), article };
  return {
    text,
    context,
    link: linkTo(quote, text),
    place: placeView(article),
    date: date === null ? null : sayDate(date),
    as: speaker && calledAs(speaker),
    cite: citeView(cited, origin),
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

/** Prepares quotes for a page; `origin` is where the reader's browser reaches this server. */
export async function quoteViews(
  store: Pick<Store, 'articlesById' | 'pages'>,
  quotes: readonly Quote[],
  origin: string,
): Promise<readonly QuoteView[]> {
  const printed = (await withArticles(store, quotes)).map(async ([quote, article]) => {
    const page = pageAt(await store.pages(quote.document), quote.span.start);
    return quoteView({ quote, article, page }, origin);
  });
  return Promise.all(printed);
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
