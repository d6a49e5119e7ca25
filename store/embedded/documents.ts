import type { Database } from 'better-sqlite3';
import type { Document, PageMark, Store } from '../store.js';

const DOCUMENTS = `
  SELECT path, media_type AS mediaType, length, sha256,
    (SELECT count(DISTINCT article) FROM places WHERE document = documents.number) AS articles
  FROM documents`;

interface DropRow {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Prepares reading of documents; see Store. */
export function prepareDocuments(
  db: Database,
): Pick<Store, 'documents' | 'document' | 'text' | 'drops' | 'pages'> {
  const all = db.prepare<[], Document>(`${DOCUMENTS} ORDER BY number`);
  const one = db.prepare<[string], Document>(`${DOCUMENTS} WHERE path = ?`);
  const text = db.prepare<[string], string>('SELECT text FROM documents WHERE path = ?').pluck();
  const drops = db.prepare<[string], DropRow>(
    `SELECT span_start AS start, span_end AS end, reason
     FROM documents JOIN drops ON drops.document = documents.number WHERE path = ? ORDER BY drops.rowid`,
  );
  const pages = db.prepare<[string], string>('SELECT pages FROM documents WHERE path = ?').pluck();
  return {
    documents: async () => all.all(),
    document: async (path) => one.get(path) ?? null,
    text: async (path) => text.get(path) ?? null,
    pages: async (path) => JSON.parse(pages.get(path) ?? '[]') as PageMark[],
    drops: async (path) =>
      drops.all(path).map(({ start, end, reason }) => ({ span: { start, end }, reason })),
  };
}
