import type { Database } from 'better-sqlite3';
import type { FacetCount, FacetName, Selection } from '../store.js';
import { PUBLISHER_NAMES } from './publisher-names.js';

/** Each value with the passages that have it. A publisher goes by the commonest of its spellings, as in Store.publishers. */
const HOLDINGS: Readonly<Record<FacetName, string>> = {
  publisher: `
    WITH names AS (${PUBLISHER_NAMES})
    SELECT DISTINCT name, row FROM places JOIN names USING (publisher_key)
      JOIN passages ON passages.article = places.article`,
  authority: 'SELECT authority, row FROM naming JOIN passages ON passages.article = naming.article',
  speaker: 'SELECT speaker, passage FROM speaking',
  year: `
    SELECT substr(date, 1, 4), row FROM articles JOIN passages ON passages.article = articles.number
    WHERE date IS NOT NULL`,
  month: `
    SELECT substr(date, 1, 7), row FROM articles JOIN passages ON passages.article = articles.number
    WHERE length(date) >= 7`,
};

type Holdings = ReadonlyMap<string, readonly number[]>;

function readHoldings(db: Database, name: FacetName): Holdings {
  const rows = db.prepare<[], [string, number]>(HOLDINGS[name]).raw();
  const holdings = new Map<string, number[]>();
  for (const [value, row] of rows.iterate()) {
    const held = holdings.get(value);
    if (held) held.push(row);
    else holdings.set(value, [row]);
  }
  return holdings;
}

/** Prepares counting of selected passages; see Store.facet. What each value holds is read when first asked for. */
export function prepareFacets(
  db: Database,
  count: number,
): (name: FacetName, selection: Selection) => readonly FacetCount[] {
  const kept = new Map<FacetName, Holdings>();
  return (name, { rows }) => {
    const holdings = kept.get(name) ?? readHoldings(db, name);
    kept.set(name, holdings);
    const isSelected = new Uint8Array(count).fill(rows === null ? 1 : 0);
    for (const row of rows ?? []) isSelected[row] = 1;
    return [...holdings]
      .map(([value, held]) => ({ value, passages: held.reduce((sum, row) => sum + isSelected[row]!, 0) }))
      .filter(({ passages }) => passages > 0)
      .sort((a, b) => b.passages - a.passages || (a.value < b.value ? -1 : 1));
  };
}
