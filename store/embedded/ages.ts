import type { Database } from 'better-sqlite3';
import type { Store } from '../store.js';

/** Prepares telling since when the index has things; see Store. */
export function prepareAges(db: Database): Pick<Store, 'firstIndexed' | 'indexedAt'> {
  const firstIndexed = db
    .prepare<[{ id: string }], string>(
      `SELECT first_indexed FROM passages WHERE id = @id
       UNION ALL SELECT first_indexed FROM quotes WHERE id = @id
       UNION ALL SELECT first_indexed FROM judgements WHERE id = @id`,
    )
    .pluck();
  const indexedAt = db
    .prepare<[], string>('SELECT DISTINCT first_indexed FROM passages ORDER BY first_indexed DESC')
    .pluck();
  return {
    async firstIndexed(ids) {
      const found = ids.map((id) => [id, firstIndexed.get({ id })] as const);
      return new Map(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
    },
    indexedAt: async () => indexedAt.all(),
  };
}
