import { join } from 'node:path';
import type { Embedder } from '../../language/embedder.js';
import { loadRefusal } from '../../server/ask/refusal.js';
import type { Models } from '../../server/open-collection.js';
import { PACKAGE_ROOT } from '../../store/package.js';

/** The models of a collection in tests: an embedder, and no answer reader, which only the real model tests need. */
export function modelsWith(embedder: Embedder): Models {
  const refusal = loadRefusal(join(PACKAGE_ROOT, 'models'));
  return { embedder, reader: null, refusal };
}
