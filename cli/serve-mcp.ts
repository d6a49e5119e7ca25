import { followIndex } from '../server/current-collection.js';
import { serveStdio } from '../server/mcp/serve-stdio.js';
import { hostModels } from '../server/model-worker/host-models.js';
import { startModelWorker } from '../server/model-worker/model-worker.js';
import { openCollection } from '../server/open-collection.js';
import { readServiceSettings, SERVICE_VARIABLES } from '../server/service-settings.js';
import { readCurrentVersion } from '../store/embedded/current.js';
import { readSettings } from '../store/settings.js';
import type { Terminal } from './terminal.js';

/** Serves an assistant over standard input and output, until it closes them; a new index is taken up meanwhile. */
export async function serveMcp(flags: readonly string[], { env, say }: Terminal): Promise<void> {
  const settings = readSettings(flags, env, { variables: SERVICE_VARIABLES });
  const { indexDir, host, more } = settings;
  const { answerReader } = readServiceSettings(more, host);
  const worker = startModelWorker();
  const models = await hostModels(worker, { ...settings, answerReader });
  const current = followIndex({
    readVersion: () => readCurrentVersion(indexDir),
    open: () => openCollection(settings, models),
    report: ({ message }) => say(`${message}\n`),
  });
  await current.refresh();
  await serveStdio(current);
  await current.close();
  await worker.close();
}
