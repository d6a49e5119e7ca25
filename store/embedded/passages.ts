import type { Database } from 'better-sqlite3';
import { cosineTo, unpack } from '../quantise.js';
import type { Store, StoredPassage } from '../store.js';

interface PassageRow extends Omit<StoredPassage, 'spans' | 'sentences'> {
  readonly spans: string;
  readonly sentences: string;
}

const PASSAGES = `
  SELECT row, passages.id, articles.id AS articleId, text, heading, spans, sentences
  FROM passages JOIN articles ON articles.number = passages.article`;

/** Prepares reading of passages; see Store. */
export function preparePassages(
  db: Database,
): Pick<Store, 'passage' | 'passages' | 'passagesOf' | 'sentenceCosines'> {
  const byId = db.prepare<[string], PassageRow>(`${PASSAGES} WHERE passages.id = ?`);
  const byRow = db.prepare<[number], PassageRow>(`${PASSAGES} WHERE row = ?`);
  const ofArticle = db.prepare<[string], PassageRow>(`${PASSAGES} WHERE articles.id = ? ORDER BY row`);
  const vectors = db.prepare<[number], Buffer>('SELECT sentence_vectors FROM passages WHERE row = ?').pluck();
  const found = <T>(row: number, result: T | undefined): T => {
    if (result === undefined) throw new Error(`There is no passage in row ${row}.`);
    return result;
  };
  return {
    async passage(id) {
      const row = byId.get(id);
      return row ? toPassage(row) : null;
    },
    passages: async (rows) => rows.map((row) => toPassage(found(row, byRow.get(row)))),
    passagesOf: async (articleId) => ofArticle.all(articleId).map(toPassage),
    sentenceCosines: async (vector, rows) =>
      rows.map((row) =>
        unpack(found(row, vectors.get(row)), vector.length).map((sentence) => cosineTo(vector, sentence)),
      ),
  };
}

function toPassage(row: PassageRow): StoredPassage {
  return { ...row, spans: JSON.parse(row.spans), sentences: JSON.parse(row.sentences) };
}
