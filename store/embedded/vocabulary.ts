import type { Database } from 'better-sqlite3';
import type { Store } from '../store.js';

/** Counts the passages that hold each word, in memory, and writes the counts in the end. */
export function createVocabularyWriter(db: Database) {
  const insert = db.prepare('INSERT INTO words VALUES (?, ?)');
  const counts = new Map<string, number>();
  return {
    /** Takes the words of one passage. */
    add(words: readonly string[]): void {
      for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    finish(): void {
      for (const [word, passages] of counts) insert.run(word, passages);
    },
  };
}

/** Prepares the vocabulary, read when it is first asked for and then kept; see Store.vocabulary. */
export function prepareVocabulary(db: Database): Store['vocabulary'] {
  const words = db.prepare<[], [string, number]>('SELECT word, passages FROM words').raw();
  let vocabulary: ReadonlyMap<string, number> | null = null;
  return async () => {
    vocabulary ??= new Map(words.all());
    return vocabulary;
  };
}
