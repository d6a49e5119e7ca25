import { join } from 'node:path';
import { loadEmbedder } from '../../language/e5-embedder.js';
import type { Embedder } from '../../language/embedder.js';
import { loadAnswerReader } from '../../language/trained-reader.js';
import { loadRefusal } from '../../server/ask/refusal.js';
import type { Models } from '../../server/open-collection.js';
import { PACKAGE_ROOT } from '../../store/package.js';
import { readSettings } from '../../store/settings.js';

/** The models that come with the program, as `npm start` uses them. */
export async function realModels(): Promise<Models> {
  const { modelsDir, embeddingModel } = readSettings([], {});
  const embedder = await loadEmbedder(modelsDir, embeddingModel);
  return { embedder, reader: await loadAnswerReader(modelsDir), refusal: loadRefusal(modelsDir) };
}

/** The models of a collection in tests: an embedder, and no answer reader, which only the real model tests need. */
export function modelsWith(embedder: Embedder): Models {
  const refusal = loadRefusal(join(PACKAGE_ROOT, 'models'));
  return { embedder, reader: null, refusal };
}
