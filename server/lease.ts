import type { Collection } from './collection.js';

/** A collection that is closed when it was given up and the last work on it has ended. */
export interface Lease {
  readonly use: <T>(work: (collection: Collection) => Promise<T>) => Promise<T>;
  /** Gives the collection up; work that runs on it goes on to its end. */
  readonly giveUp: () => Promise<void>;
}

/** Counts who works on an open collection. */
export function lease(collection: Collection): Lease {
  let users = 0;
  let givenUp = false;
  const closeWhenIdle = async () => {
    if (givenUp && users === 0) await collection.store.close();
  };
  return {
    use: async (work) => {
      users++;
      try {
        return await work(collection);
      } finally {
        users--;
        await closeWhenIdle();
      }
    },
    giveUp: () => {
      givenUp = true;
      return closeWhenIdle();
    },
  };
}
