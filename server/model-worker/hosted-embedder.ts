import { loadCounter } from '../../language/e5-embedder.js';
import type { Embedder, PassageVectors } from '../../language/embedder.js';
import type { ModelWorker } from './model-worker.js';

/** Two threads of the model answer a query no sooner, and cost twice the time of a core. */
const THREADS = 1;

/**
 * The embedding model in the threads of the models. Tokens are counted on this one: that is quick, and callers cannot wait.
 * @throws Error naming the missing file when the model is incomplete
 */
export async function hostEmbedder(worker: ModelWorker, modelsDir: string, name: string): Promise<Embedder> {
  const facts = await worker.load('embedder', [modelsDir, name, THREADS]);
  const count = await loadCounter(modelsDir, name);
  return {
    ...(facts as Pick<Embedder, 'fingerprint' | 'dimensions'>),
    count,
    query: (text) => worker.call('embedder', 'query', [text]) as Promise<Float32Array>,
    passage: (text) => worker.call('embedder', 'passage', [text]) as Promise<PassageVectors>,
  };
}
