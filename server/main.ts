#!/usr/bin/env node
import { readCurrentVersion } from '../store/embedded/current.js';
import { readSettings } from '../store/settings.js';
import { buildInThread } from './build-in-thread.js';
import { closeOnSignal } from './close-on-signal.js';
import { indexBuilder } from './first-run.js';
import { hostEmbedder } from './model-worker/hosted-embedder.js';
import { startModelWorker } from './model-worker/model-worker.js';
import { openCollection } from './open-collection.js';
import { errorPage, pageRoutes } from './pages.js';
import { start } from './start.js';

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env, ['watch']);
  const { indexDir, modelsDir, embeddingModel, switches } = settings;
  const embedder = await hostEmbedder(startModelWorker(), modelsDir, embeddingModel);
  const { close } = await start({
    settings,
    watch: switches.has('watch'),
    index: {
      readVersion: () => readCurrentVersion(indexDir),
      open: () => openCollection(indexDir, embedder),
    },
    builder: indexBuilder({ settings, embedder, build: buildInThread(settings) }),
    pages: (current) => ({ routes: pageRoutes(current), errorPage }),
    say: console.log,
  });
  closeOnSignal(close);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
