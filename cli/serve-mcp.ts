import { followIndex } from '../server/current-collection.js';
import { serveStdio } from '../server/mcp/serve-stdio.js';
import { hostEmbedder } from '../server/model-worker/hosted-embedder.js';
import { startModelWorker } from '../server/model-worker/model-worker.js';
import { openCollection } from '../server/open-collection.js';
import { readCurrentVersion } from '../store/embedded/current.js';
import { readSettings } from '../store/settings.js';
import type { Terminal } from './terminal.js';

/** Serves an assistant over standard input and output, until it closes them; a new index is taken up meanwhile. */
export async function serveMcp(flags: readonly string[], { env, say }: Terminal): Promise<void> {
  const { indexDir, modelsDir, embeddingModel } = readSettings(flags, env);
  const worker = startModelWorker();
  const embedder = await hostEmbedder(worker, modelsDir, embeddingModel);
  const current = followIndex({
    readVersion: () => readCurrentVersion(indexDir),
    open: () => openCollection(indexDir, embedder),
    report: ({ message }) => say(`${message}\n`),
  });
  await current.refresh();
  await serveStdio(current);
  await current.close();
  await worker.close();
}
