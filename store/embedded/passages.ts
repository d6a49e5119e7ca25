import type { Database } from 'better-sqlite3';
import type { PageMark, Store, StoredPassage } from '../store.js';

interface PassageRow extends Omit<StoredPassage, 'spans' | 'sentences' | 'pages'> {
  readonly spans: string;
  readonly sentences: string;
  readonly pages: string | null;
}

const PASSAGES = `
  SELECT row, passages.id, articles.id AS articleId, text, heading, spans, sentences, pages
  FROM passages JOIN articles ON articles.number = passages.article`;

/** Prepares reading of passages; see Store. */
export function preparePassages(db: Database): Pick<Store, 'passage' | 'passages' | 'passagesOf'> {
  const byId = db.prepare<[string], PassageRow>(`${PASSAGES} WHERE passages.id = ?`);
  const byRow = db.prepare<[number], PassageRow>(`${PASSAGES} WHERE row = ?`);
  const ofArticle = db.prepare<[string], PassageRow>(`${PASSAGES} WHERE articles.id = ? ORDER BY row`);
  const found = (row: number): PassageRow => {
    const passage = byRow.get(row);
    if (passage === undefined) throw new Error(`There is no passage in row ${row}.`);
    return passage;
  };
  return {
    async passage(id) {
      const row = byId.get(id);
      return row ? toPassage(row) : null;
    },
    passages: async (rows) => rows.map((row) => toPassage(found(row))),
    passagesOf: async (articleId) => ofArticle.all(articleId).map(toPassage),
  };
}

function toPassage({ pages, ...row }: PassageRow): StoredPassage {
  const marks = pages === null ? {} : { pages: JSON.parse(pages) as readonly PageMark[] };
  return { ...row, spans: JSON.parse(row.spans), sentences: JSON.parse(row.sentences), ...marks };
}
