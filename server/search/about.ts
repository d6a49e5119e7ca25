import type { Scored, Selection, Store } from '../../store/store.js';
import { scoreOf, type Wanted } from './calibrate.js';
import type { Sought } from './rank.js';
import { RELEVANCE } from './weights.js';

/** Everything about a passage that its score is made of but the words that it holds. */
interface Compared {
  readonly row: number;
  readonly meaning: number;
  readonly sentence: number;
}

const scoreWith = (one: Compared, coverage: number) => scoreOf({ ...one, coverage });

/** A selection of given rows. */
export function selectionOf(rows: readonly number[]): Selection {
  return { size: rows.length, rows: Uint32Array.from(rows).sort(), undatedExcluded: 0 };
}

/** Those that would be about the query if they held all its words. */
async function compare(store: Store, { selection, ...sought }: Sought): Promise<readonly Compared[]> {
  const vector = await sought.vector;
  const rows = selection.rows ? [...selection.rows] : Array.from({ length: selection.size }, (_, row) => row);
  const meanings = await store.cosines(vector, rows);
  const sentences = await store.sentenceCosines(vector, rows);
  return rows
    .map((row, at) => {
      const meaning = meanings[at]!;
      return { row, meaning, sentence: sentences[at]!.length > 0 ? Math.max(...sentences[at]!) : meaning };
    })
    .filter((one) => scoreWith(one, 1) >= RELEVANCE.weak);
}

/** The share of the query's words that each passage holds, as `coverageOf` has it; those without any are left out. */
async function coverages(
  store: Store,
  selection: Selection,
  { query, wanted }: { readonly query: Sought['query']; readonly wanted: Wanted },
): Promise<ReadonlyMap<number, number>> {
  const all = wanted.words.reduce((sum, { weight }) => sum + weight, 0);
  const held = new Map<number, number>();
  for (const [at, forms] of query.words.entries()) {
    const { best } = await store.keyword([{ forms, weight: 1 }], selection, selection.size);
    for (const { row } of best) held.set(row, (held.get(row) ?? 0) + wanted.words[at]!.weight / all);
  }
  return held;
}

/**
 * All passages of a selection that may be about a query, most likely first: those with at least the score from which a
 * query's relevance is weak; by words alone, only those that hold one.
 */
export async function passagesAbout(
  store: Store,
  sought: Sought,
  wanted: Wanted,
): Promise<readonly Scored[]> {
  const compared = await compare(store, sought);
  const rows = compared.map(({ row }) => row);
  const held = await coverages(store, selectionOf(rows), { query: sought.query, wanted });
  return compared
    .filter(({ row }) => sought.mode !== 'keyword' || held.has(row))
    .map((one) => ({ row: one.row, score: scoreWith(one, held.get(one.row) ?? 0) }))
    .filter(({ score }) => score >= RELEVANCE.weak)
    .sort((a, b) => b.score - a.score || a.row - b.row);
}

/** Those of some passages that a selection holds, in their order. */
export function among(about: readonly Scored[], { rows }: Selection): readonly Scored[] {
  if (rows === null) return about;
  const selected = new Set(rows);
  return about.filter(({ row }) => selected.has(row));
}
