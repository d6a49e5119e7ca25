import { stemmer } from 'stemmer';
import { findWords } from '../../language/words.js';
import type { Manifest } from '../../store/manifest.js';
import type { Quote } from '../../store/records.js';
import type {
  Article,
  ArticleFilter,
  Concept,
  Document,
  FacetName,
  Filter,
  QuoteFilter,
  Scored,
  Selection,
  Store,
  StoredPassage,
} from '../../store/store.js';
import { type Collection, factsOf, MOMENTS, type NewEntry } from './collection.js';

/** A store that looks at everything for every question: slow, and plain to see right. */
export function naiveStore(collection: Collection): Store {
  const { articles, passages } = collection;
  const stored = passages.map(
    ({ passage: { hash, firstIndexed, ...passage } }, row): StoredPassage => ({ ...passage, row }),
  );
  const articleOf = (row: number) => articles.find(({ id }) => id === stored[row]!.articleId)!;
  const columns = (row: number) => [articleOf(row).title, stored[row]!.heading, stored[row]!.text].map(stems);
  const holds = (row: number, phrase: string) =>
    columns(row).some((column) => occurrences(column, phrase) > 0);
  const rowsOf = (selection: Selection) => [...(selection.rows ?? stored.keys())];
  const vectorsOf = (row: number) => passages[row]!.vectors;

  const passesWords = (row: number, { phrases = [], excluded = [] }: Filter) =>
    phrases.every((phrase) => holds(row, phrase)) && !excluded.some((phrase) => holds(row, phrase));

  const { quotes = [], speakers = [], judgements = [], authorities = [] } = collection;

  const passesNames = ({ id }: Article, { authorities: wanted = [] }: Filter) =>
    wanted.length === 0 || authorities.some((one) => wanted.includes(one.id) && one.articles.includes(id));

  const passesSpeakers = (row: number, { speakers: wanted = [] }: Filter) =>
    wanted.length === 0 ||
    quotes.some(
      ({ quote: { articleId, speaker, span } }) =>
        wanted.some((id) => id === speaker?.id) &&
        articleId === stored[row]!.articleId &&
        stored[row]!.spans.some(({ start, end }) => start < span.end && end > span.start),
    );

  const passesPassage = (row: number, filter: Filter) =>
    passesWords(row, filter) &&
    passesSpeakers(row, filter) &&
    passages[row]!.passage.firstIndexed > (filter.indexedAfter ?? '');

  const passesQuote = ({ articleId, kind, speaker }: Quote, filter: QuoteFilter) => {
    const article = articles.find(({ id }) => id === articleId)!;
    const { speakers: wanted = [], articles: ids = [] } = filter;
    return (
      isPrinted(article, filter) &&
      isInPeriod(article.date, filter) &&
      (filter.kind ?? kind) === kind &&
      (wanted.length === 0 || wanted.some((id) => id === speaker?.id)) &&
      (ids.length === 0 || ids.includes(articleId))
    );
  };

  const wordsOfQuote = ({ text, context, speaker }: Quote) =>
    [context.before, text, context.after, speaker?.name, speaker?.role, speaker?.organisation].flatMap(
      (part) => stems(part ?? null),
    );

  const scoreQuote = (row: number, concepts: readonly Concept[]) =>
    concepts
      .filter(({ forms }) => forms.some((form) => occurrences(wordsOfQuote(quotes[row]!.quote), form) > 0))
      .reduce((sum, { weight }) => sum + weight, 0);

  const select = (filter: Filter): Selection => {
    if (Object.values(filter).every((value) => Array.isArray(value) && value.length === 0)) {
      return { size: stored.length, rows: null, undatedExcluded: 0 };
    }
    const passing = [...stored.keys()].filter(
      (row) =>
        isPrinted(articleOf(row), filter) &&
        passesNames(articleOf(row), filter) &&
        passesPassage(row, filter),
    );
    const rows = passing.filter((row) => isInPeriod(articleOf(row).date, filter));
    const undated = passing.filter((row) => articleOf(row).date === null && isDated(filter));
    return { size: rows.length, rows: Uint32Array.from(rows), undatedExcluded: undated.length };
  };

  const passesArticle = (article: Article, filter: ArticleFilter) =>
    isPrinted(article, filter) &&
    passesNames(article, filter) &&
    isInPeriod(article.date, filter) &&
    hasTitle(article, filter.title) &&
    (!isWordy(filter) || stored.some((p) => p.articleId === article.id && passesPassage(p.row, filter)));

  const VALUES: Readonly<Record<FacetName, readonly string[]>> = {
    publisher: publishersOf(articles).map(({ publisher }) => publisher),
    authority: authorities.map(({ id }) => id),
    speaker: [...new Set(quotes.flatMap(({ quote: { speaker } }) => speaker?.id ?? []))],
    year: [...new Set(articles.flatMap(({ date }) => date?.slice(0, 4) ?? []))],
    month: [...new Set(articles.flatMap(({ date }) => (date && date.length >= 7 ? date.slice(0, 7) : [])))],
  };

  const passesValue = (row: number, name: FacetName, value: string) => {
    const article = articleOf(row);
    if (name === 'publisher') return isPrinted(article, { publishers: [value] });
    if (name === 'authority') return passesNames(article, { authorities: [value] });
    return name === 'speaker'
      ? passesSpeakers(row, { speakers: [value] })
      : article.date?.slice(0, name === 'year' ? 4 : 7) === value;
  };

  const facet = (name: FacetName, selection: Selection) =>
    VALUES[name]
      .map((value) => ({
        value,
        passages: rowsOf(selection).filter((row) => passesValue(row, name, value)).length,
      }))
      .filter(({ passages }) => passages > 0)
      .sort((a, b) => b.passages - a.passages || (a.value < b.value ? -1 : 1));

  const score = (row: number, concepts: readonly Concept[]) =>
    concepts
      .flatMap(({ forms, weight }) => forms.filter((form) => holds(row, form)).map(() => weight))
      .reduce((sum, weight) => sum + weight, 0);

  const documents = collection.documents.map(
    ({ text, drops, pages, ...document }): Document => ({
      ...document,
      articles: inDocument(articles, document.path).length,
    }),
  );

  const ages: readonly (readonly [string, string])[] = [
    ...passages.map(({ passage }) => [passage.id, passage.firstIndexed] as const),
    ...quotes.map(({ quote }) => [quote.id, MOMENTS[0]] as const),
    ...judgements.map(({ id }) => [id, MOMENTS[1]] as const),
  ];

  return {
    manifest: manifestOf(collection),
    documents: async () => documents,
    document: async (path) => documents.find((document) => document.path === path) ?? null,
    text: async (path) => collection.documents.find((document) => document.path === path)?.text ?? null,
    pages: async (path) => collection.documents.find((document) => document.path === path)?.pages ?? [],
    drops: async (path) => collection.documents.find((document) => document.path === path)?.drops ?? [],
    articlesIn: async (path) => inDocument(articles, path),
    async articles(filter, { limit, offset }) {
      const passing = articles
        .filter((article) => passesArticle(article, filter))
        .sort(newestFirst(documents));
      return { articles: passing.slice(offset, offset + limit), total: passing.length };
    },
    article: async (id) => articles.find((article) => article.id === id) ?? null,
    articlesById: async (ids) => ids.flatMap((id) => articles.find((article) => article.id === id) ?? []),
    passage: async (id) => stored.find((passage) => passage.id === id) ?? null,
    passages: async (rows) => rows.map((row) => stored[row]!),
    passagesOf: async (articleId) => stored.filter((passage) => passage.articleId === articleId),
    firstIndexed: async (ids) => new Map(ages.filter(([id]) => ids.includes(id))),
    indexedAt: async () => [...new Set(passages.map(({ passage }) => passage.firstIndexed))].sort().reverse(),
    publishers: async () => publishersOf(articles),
    select: async (filter) => select(filter),
    facet: async (name, selection) => facet(name, selection),
    async keyword(concepts, selection, depth) {
      const scored = rowsOf(selection).map((row) => ({ row, score: score(row, concepts) }));
      const matches = scored.filter((match) => match.score > 0);
      return { best: largestFirst(matches).slice(0, depth), total: matches.length };
    },
    async nearest(vector, selection, depth) {
      const scored = rowsOf(selection).map((row) => ({ row, score: cosine(vector, vectorsOf(row).passage) }));
      return largestFirst(scored).slice(0, depth);
    },
    cosines: async (vector, rows) => rows.map((row) => cosine(vector, vectorsOf(row).passage)),
    sentenceCosines: async (vector, rows) =>
      rows.map((row) => vectorsOf(row).sentences.map((sentence) => cosine(vector, sentence))),
    vocabulary: async () => vocabularyOf(passages, articles),
    selectQuotes: async (filter) =>
      [...quotes.keys()]
        .filter((row) => passesQuote(quotes[row]!.quote, filter))
        .sort((a, b) => (quotes[b]!.quote.date ?? '').localeCompare(quotes[a]!.quote.date ?? '') || a - b),
    quotes: async (rows) => rows.map((row) => quotes[row]!.quote),
    keywordQuotes: async (concepts, rows) =>
      rows.map((row) => ({ row, score: scoreQuote(row, concepts) })).filter(({ score }) => score > 0),
    quoteCosines: async (vector, rows) => rows.map((row) => cosine(vector, quotes[row]!.vector)),
    speakers: async () => [...speakers].sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1)),
    judgements: async () => judgements,
    authorities: async () => [...authorities].sort((a, b) => (a.name < b.name ? -1 : 1)),
    close: async () => {},
  };
}

function stems(text: string | null): readonly string[] {
  const parts = findWords(text ?? '').flatMap((word) => word.folded.split("'"));
  return parts.filter((part) => part !== '').map((part) => stemmer(part));
}

function occurrences(column: readonly string[], phrase: string): number {
  const wanted = stems(phrase);
  if (wanted.length === 0) return 0;
  return column.filter((_, at) => wanted.every((stem, i) => column[at + i] === stem)).length;
}

function placesOf(article: Article) {
  return [article, ...article.copies];
}

function isPrinted(article: Article, { publishers = [], documents = [] }: Filter): boolean {
  const wanted = publishers.map((publisher) => publisher.toLowerCase());
  const places = placesOf(article);
  return (
    (wanted.length === 0 ||
      places.some(({ publisher }) => publisher && wanted.includes(publisher.toLowerCase()))) &&
    (documents.length === 0 || places.some(({ document }) => documents.includes(document)))
  );
}

function isDated({ from, to }: Filter): boolean {
  return from !== undefined || to !== undefined;
}

/** Compares as far as both dates are known. */
function isInPeriod(date: string | null, filter: Filter): boolean {
  if (!isDated(filter)) return true;
  if (date === null) return false;
  const { from = date, to = date } = filter;
  return date >= from.slice(0, date.length) && date.slice(0, to.length) <= to;
}

function hasTitle(article: Article, title: string | undefined): boolean {
  if (!title?.trim()) return true;
  const printed = placesOf(article).flatMap((place) => stems(place.title));
  const wanted = stems(title);
  return wanted.length > 0 && wanted.every((stem) => printed.includes(stem));
}

function isWordy({ speakers = [], phrases = [], excluded = [], indexedAfter }: Filter): boolean {
  return (
    indexedAfter !== undefined ||
    speakers.length > 0 ||
    phrases.length > 0 ||
    excluded.some((phrase) => stems(phrase).length > 0)
  );
}

function inDocument(articles: readonly Article[], path: string): readonly Article[] {
  const first = (article: Article) =>
    Math.min(...placesOf(article).flatMap(({ document, span }) => (document === path ? span.start : [])));
  return articles.filter((article) => first(article) < Infinity).sort((a, b) => first(a) - first(b));
}

function newestFirst(documents: readonly Document[]) {
  const order = (article: Article) => documents.findIndex(({ path }) => path === article.document);
  return (a: Article, b: Article) =>
    (b.date ?? '').localeCompare(a.date ?? '') || order(a) - order(b) || a.span.start - b.span.start;
}

function publishersOf(articles: readonly Article[]) {
  const all = articles.flatMap((article) => placesOf(article).flatMap(({ publisher }) => publisher ?? []));
  const keyOf = (publisher: string) => publisher.toLowerCase();
  return [...new Set(all.map(keyOf))]
    .map((key) => ({
      publisher: commonest(all.filter((one) => keyOf(one) === key)),
      articles: articles.filter((article) =>
        placesOf(article).some(({ publisher }) => publisher !== null && keyOf(publisher) === key),
      ).length,
    }))
    .sort((a, b) => b.articles - a.articles || (a.publisher < b.publisher ? -1 : 1));
}

/** The first by the alphabet of those that are equally common. */
function commonest(spellings: readonly string[]): string {
  const times = (one: string) => spellings.filter((other) => other === one).length;
  return [...spellings].sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1))[0]!;
}

function cosine(a: Float32Array, b: Float32Array): number {
  return Math.max(
    -1,
    Math.min(
      1,
      b.reduce((sum, x, i) => sum + x * a[i]!, 0),
    ),
  );
}

function largestFirst(scored: readonly Scored[]): readonly Scored[] {
  return [...scored].sort((a, b) => b.score - a.score || a.row - b.row);
}

function vocabularyOf(
  passages: readonly NewEntry[],
  articles: readonly Article[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { passage } of passages) {
    const { title } = articles.find(({ id }) => id === passage.articleId)!;
    const words = [title, passage.heading, passage.text].flatMap((text) => findWords(text ?? ''));
    for (const word of new Set(words.map(({ folded }) => folded)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function manifestOf(collection: Collection): Manifest {
  const dates = collection.articles.flatMap(({ date }) => date ?? []).sort();
  const counts = {
    documents: collection.documents.length,
    articles: collection.articles.length,
    passages: collection.passages.length,
    quotes: collection.quotes?.length ?? 0,
    speakers: collection.speakers?.length ?? 0,
    judgements: collection.judgements?.length ?? 0,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    undated: collection.articles.filter(({ date }) => date === null).length,
  };
  return { format: 1, version: 'naive', builtAt: '', counts, files: {}, ...factsOf(collection) };
}
