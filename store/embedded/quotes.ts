import type { Database } from 'better-sqlite3';
import { firstDay, lastDay } from '../days.js';
import type { FloatVectors } from '../kernel/float-vectors.js';
import type { Quote } from '../records.js';
import type { QuoteFilter, Store } from '../store.js';
import { anyOf } from './match.js';
import { listOf } from './select.js';

/** A filter as SQL parameters; null where it narrows nothing. */
interface Conditions {
  readonly publishers: string | null;
  readonly speakers: string | null;
  readonly articles: string | null;
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const PASSING = `
  WHERE (@publishers IS NULL OR articles.number IN (
      SELECT article FROM places WHERE publisher_key IN (SELECT value FROM json_each(@publishers))))
    AND (@speakers IS NULL OR quotes.speaker IN (SELECT value FROM json_each(@speakers)))
    AND (@kind IS NULL OR quotes.kind = @kind)
    AND (@from IS NULL OR articles.last_day >= @from) AND (@to IS NULL OR articles.first_day <= @to)
  ORDER BY articles.date IS NULL, articles.date DESC, quotes.row`;

const SELECT = `SELECT quotes.row FROM quotes JOIN articles ON articles.number = quotes.article ${PASSING}`;

/** From the few articles to their quotes: the other way round SQLite would look at every quote. */
const SELECT_OF_ARTICLES = `
  SELECT quotes.row FROM (SELECT DISTINCT value FROM json_each(@articles)) AS wanted
    CROSS JOIN articles ON articles.id = wanted.value
    CROSS JOIN quotes ON quotes.article = articles.number ${PASSING}`;

/** Prepares reading of quotes; see Store. Their vectors are few enough to be looked at one by one. */
export function prepareQuotes(
  db: Database,
  vectors: FloatVectors,
): Pick<Store, 'selectQuotes' | 'quotes' | 'keywordQuotes' | 'quoteCosines'> {
  const select = db.prepare<[Conditions], number>(SELECT).pluck();
  const selectOfArticles = db.prepare<[Conditions], number>(SELECT_OF_ARTICLES).pluck();
  const byRow = db.prepare<[number], string>('SELECT quote FROM quotes WHERE row = ?').pluck();
  const matching = db
    .prepare<[string], [number, number]>(
      'SELECT rowid, -bm25(quote_index) FROM quote_index WHERE quote_index MATCH ?',
    )
    .raw();
  const read = (row: number): Quote => {
    const quote = byRow.get(row);
    if (quote === undefined) throw new Error(`There is no quote in row ${row}.`);
    return JSON.parse(quote);
  };
  return {
    async selectQuotes(filter) {
      const conditions = conditionsOf(filter);
      return (conditions.articles === null ? select : selectOfArticles).all(conditions);
    },
    quotes: async (rows) => rows.map(read),
    async keywordQuotes(concepts, rows) {
      const scores = new Map<number, number>();
      for (const { forms, weight } of concepts) {
        const query = anyOf(forms);
        const matches = query === null ? [] : matching.all(query);
        for (const [row, score] of matches) scores.set(row, (scores.get(row) ?? 0) + weight * score);
      }
      return rows.flatMap((row) => (scores.has(row) ? [{ row, score: scores.get(row)! }] : []));
    },
    async quoteCosines(vector, rows) {
      return Array.from(vectors.cosines(vector, rows));
    },
  };
}

function conditionsOf({ publishers = [], speakers = [], articles, kind, from, to }: QuoteFilter): Conditions {
  return {
    publishers: listOf(publishers.map((publisher) => publisher.toLowerCase())),
    speakers: listOf(speakers),
    articles: listOf(articles ?? []),
    kind: kind ?? null,
    from: from === undefined ? null : firstDay(from),
    to: to === undefined ? null : lastDay(to),
  };
}
