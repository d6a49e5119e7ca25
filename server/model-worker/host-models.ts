import { loadRefusal } from '../ask/refusal.js';
import type { Models } from '../open-collection.js';
import { hostAnswerReader } from './hosted-answer-reader.js';
import { hostEmbedder } from './hosted-embedder.js';
import type { ModelWorker } from './model-worker.js';

interface Wanted {
  readonly modelsDir: string;
  readonly embeddingModel: string;
  readonly answerReader: boolean;
}

/**
 * All models in threads of their own, with the weights of refusal.
 * @throws Error naming the missing file when one is incomplete
 */
export async function hostModels(worker: ModelWorker, wanted: Wanted): Promise<Models> {
  const { modelsDir, embeddingModel, answerReader } = wanted;
  return {
    embedder: await hostEmbedder(worker, modelsDir, embeddingModel),
    reader: answerReader ? await hostAnswerReader(worker, modelsDir) : null,
    refusal: loadRefusal(modelsDir),
  };
}
