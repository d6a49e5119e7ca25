import { Worker } from 'node:worker_threads';
import type { BuildOptions, BuildReport } from '../indexer/build.js';
import type { BuildNews } from '../indexer/build-thread.js';
import type { Settings } from '../store/settings.js';

type Told = Required<Pick<BuildOptions, 'onProgress' | 'signal'>>;

/** Builds an index; what of it a server needs to know. */
export type Build = (told: Told) => Promise<BuildReport>;

/** Builds in a thread of its own, so that requests are answered as quickly as ever. */
export function buildInThread(settings: Settings): Build {
  return ({ onProgress, signal }) => {
    const { corpusDir, indexDir, modelsDir, embeddingModel } = settings;
    const thread = new Worker(new URL('../indexer/build-thread.js', import.meta.url), {
      workerData: { corpusDir, indexDir, modelsDir, embeddingModel },
    });
    const stop = () => thread.postMessage((signal.reason as Error).message);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
    const built = new Promise<BuildReport>((resolve, reject) => {
      thread.on('message', (news: BuildNews) => {
        if ('progress' in news) onProgress(news.progress);
        else if ('report' in news) resolve(news.report);
        else reject(new Error(news.failure));
      });
      thread.on('error', reject);
      void exited.then(() => reject(new Error('The thread that built the index ended before it was done.')));
    });
    // A process that ends while the thread still clears away would crash in its native code.
    return built.finally(() => exited).finally(() => signal.removeEventListener('abort', stop));
  };
}
