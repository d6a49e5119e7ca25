import { loadEmbedder } from '../language/e5-embedder.js';
import type { Embedder } from '../language/embedder.js';
import { readSettings } from '../store/settings.js';

/** The embedding model that the settings of the environment name. */
export function realModel(): Promise<Embedder> {
  const { modelsDir, embeddingModel } = readSettings([], process.env);
  return loadEmbedder(modelsDir, embeddingModel);
}
