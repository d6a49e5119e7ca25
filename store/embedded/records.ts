import type { Database } from 'better-sqlite3';
import type { Judgement, NamedAuthority, Speaker } from '../records.js';
import type { Store } from '../store.js';

/** Prepares reading of speakers, judgements and authorities, each read when first asked for and then kept; see Store. */
export function prepareRecords(db: Database): Pick<Store, 'speakers' | 'judgements' | 'authorities'> {
  return {
    speakers: readOnce<Speaker>(db, 'SELECT speaker FROM speakers ORDER BY quotes DESC, name, id'),
    judgements: readOnce<Judgement>(db, 'SELECT judgement FROM judgements ORDER BY number'),
    authorities: readOnce<NamedAuthority>(db, 'SELECT authority FROM authorities ORDER BY name, id'),
  };
}

function readOnce<T>(db: Database, sql: string): () => Promise<readonly T[]> {
  const read = db.prepare<[], string>(sql).pluck();
  let kept: readonly T[] | null = null;
  return async () => {
    kept ??= read.all().map((json) => JSON.parse(json) as T);
    return kept;
  };
}
