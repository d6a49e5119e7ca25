import { afterAll, beforeAll } from 'vitest';
import type { CurrentCollection } from '../../server/collection.js';
import type { Listening } from '../../server/listen.js';
import { serveCollection } from './serve-collection.js';

/** Serves a collection for the tests of one file; gives the address. */
export function served(current: () => CurrentCollection): () => string {
  let listening: Listening;
  beforeAll(async () => {
    listening = await serveCollection(current());
  });
  afterAll(() => listening.close());
  return () => listening.address;
}
