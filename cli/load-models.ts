import { loadEmbedder } from '../language/e5-embedder.js';
import { loadAnswerReader } from '../language/trained-reader.js';
import { loadRefusal } from '../server/ask/refusal.js';
import type { Models } from '../server/open-collection.js';
import type { Settings } from '../store/settings.js';

/**
 * The models for one command, on its own thread.
 * @throws Error naming the missing file when one is incomplete
 */
export async function loadModels({ modelsDir, embeddingModel }: Settings): Promise<Models> {
  const embedder = await loadEmbedder(modelsDir, embeddingModel);
  return { embedder, reader: await loadAnswerReader(modelsDir), refusal: loadRefusal(modelsDir) };
}
