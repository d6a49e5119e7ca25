import type { AnswerReader, Reading } from '../../language/answer-reader.js';
import type { ModelWorker } from './model-worker.js';

/**
 * The answer reader in the threads of the models.
 * @throws Error naming the missing file when the model is incomplete
 */
export async function hostAnswerReader(worker: ModelWorker, modelsDir: string): Promise<AnswerReader> {
  await worker.load('reader', [modelsDir]);
  return {
    read: (question, sentences) =>
      worker.call('reader', 'read', [question, sentences]) as Promise<readonly Reading[]>,
  };
}
