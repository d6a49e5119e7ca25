import type { Database } from 'better-sqlite3';
import type { Article, Place, Store } from '../store.js';
import { keepLatest } from './keep-latest.js';
import { PUBLISHER_NAMES } from './publisher-names.js';
import { prepareSelectArticles } from './select.js';

interface PlaceRow extends Omit<Place, 'span'> {
  readonly start: number;
  readonly end: number;
}

interface Facts {
  readonly number: number;
  readonly id: string;
  readonly author: string | null;
}

/** A place with the facts of its article. */
type WholeRow = PlaceRow & Omit<Facts, 'number'>;

const COLUMNS =
  'path AS document, span_start AS start, span_end AS end, title, publisher, source, places.date, url';

const FACTS = 'SELECT number, id, author FROM articles';

/** How many articles are remembered: a few hundred bytes each. The same ones are found again and again. */
const KEPT = 4_000;

/** Prepares reading of articles; see Store. */
export function prepareArticles(
  db: Database,
): Pick<Store, 'articles' | 'article' | 'articlesById' | 'articlesIn' | 'publishers'> {
  const select = prepareSelectArticles(db);
  const factsByNumber = db.prepare<[number], Facts>(`${FACTS} WHERE number = ?`);
  const byId = db.prepare<[string], WholeRow>(
    `SELECT articles.id, author, ${COLUMNS}
     FROM articles JOIN places ON places.article = articles.number
       JOIN documents ON documents.number = places.document WHERE articles.id = ? ORDER BY place`,
  );
  const factsIn = db.prepare<[string], Facts>(
    `SELECT articles.number, id, author
     FROM documents JOIN places ON places.document = documents.number JOIN articles ON articles.number = places.article
     WHERE path = ? GROUP BY articles.number ORDER BY min(span_start), articles.number`,
  );
  const places = db.prepare<[number], PlaceRow>(
    `SELECT ${COLUMNS}
     FROM places JOIN documents ON documents.number = places.document WHERE article = ? ORDER BY place`,
  );
  const publishers = db.prepare<[], { publisher: string; articles: number }>(
    `SELECT name AS publisher, count(DISTINCT article) AS articles
     FROM places JOIN (${PUBLISHER_NAMES}) USING (publisher_key) GROUP BY publisher_key ORDER BY articles DESC, name`,
  );

  const complete = ({ number, id, author }: Facts): Article => {
    const [own, ...copies] = places.all(number);
    return toArticle({ ...own!, id, author }, copies);
  };
  const articleById = keepLatest(
    (id): Article | null => {
      const [own, ...copies] = byId.all(id);
      return own ? toArticle(own, copies) : null;
    },
    () => 1,
    KEPT,
  );

  return {
    async articles(filter, { limit, offset }) {
      const numbers = select(filter);
      const page = numbers.slice(offset, offset + limit);
      return { articles: page.map((number) => complete(factsByNumber.get(number)!)), total: numbers.length };
    },
    article: async (id) => articleById(id),
    articlesById: async (ids) => ids.map(articleById).filter((article) => article !== null),
    articlesIn: async (path) => factsIn.all(path).map(complete),
    publishers: async () => publishers.all(),
  };
}

function toArticle(own: WholeRow, copies: readonly PlaceRow[]): Article {
  return { id: own.id, author: own.author, ...toPlace(own), copies: copies.map(toPlace) };
}

function toPlace({ start, end, document, title, publisher, source, date, url }: PlaceRow): Place {
  return { document, span: { start, end }, title, publisher, source, date, url };
}
