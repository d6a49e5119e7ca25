import type { Database } from 'better-sqlite3';
import type { Store } from '../store.js';

/** Prepares the vocabulary, read when it is first asked for and then kept; see Store.vocabulary. */
export function prepareVocabulary(db: Database): Store['vocabulary'] {
  const words = db.prepare<[], [string, number]>('SELECT word, passages FROM words').raw();
  let vocabulary: ReadonlyMap<string, number> | null = null;
  return async () => {
    vocabulary ??= new Map(words.all());
    return vocabulary;
  };
}
