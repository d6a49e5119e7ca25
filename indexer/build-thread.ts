import { parentPort, workerData } from 'node:worker_threads';
import { loadEmbedder } from '../language/e5-embedder.js';
import type { Settings } from '../store/settings.js';
import { type BuildReport, build, type Progress } from './build.js';
import { openReader } from './reader.js';

/** What a thread that builds tells the one that started it. */
export type BuildNews =
  | { readonly progress: Progress }
  | { readonly report: BuildReport }
  | { readonly failure: string };

/**
 * The entry of a thread that builds an index and ends. `workerData` are the settings; any message breaks it off.
 * A server builds so, because reading and writing would hold up its requests as much as the model would.
 */
async function main(): Promise<void> {
  const { corpusDir, indexDir, modelsDir, embeddingModel } = workerData as Settings;
  const stop = new AbortController();
  parentPort!.once('message', (reason: string) => stop.abort(new Error(reason)));
  const say = (news: BuildNews) => parentPort!.postMessage(news);
  const reader = openReader();
  try {
    const embedder = await loadEmbedder(modelsDir, embeddingModel);
    const onProgress = (progress: Progress) => say({ progress });
    say({
      report: await build({
        corpusDir,
        indexDir,
        embedder,
        read: reader.read,
        onProgress,
        signal: stop.signal,
      }),
    });
  } catch (error) {
    say({ failure: (error as Error).message });
  }
  await reader.close();
  parentPort!.close();
}

void main();
