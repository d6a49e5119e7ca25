import { hostModels } from '../server/model-worker/host-models.js';
import { startModelWorker } from '../server/model-worker/model-worker.js';
import type { Models } from '../server/open-collection.js';
import { readSettings } from '../store/settings.js';

/** Does some work with the models as a server has them: in threads of their own, beside which search goes on. */
export async function withServedModels(work: (models: Models) => Promise<void>): Promise<void> {
  const worker = startModelWorker();
  try {
    await work(await hostModels(worker, { ...readSettings([], process.env), answerReader: true }));
  } finally {
    await worker.close();
  }
}
