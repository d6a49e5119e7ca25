import { loadEmbedder } from '../language/e5-embedder.js';
import { readSettings } from '../store/settings.js';
import { build } from './build.js';
import { openReader } from './reader.js';
import { explainDrops, reportBuild, showProgress } from './report.js';

/**
 * The indexer's command: builds the index and says what became of it.
 * @throws Error naming the remedy for settings that are none, an incomplete model, or what kept it from building
 */
export async function indexCommand(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { corpusDir, indexDir, modelsDir, embeddingModel, switches } = readSettings(argv, env, {
    switches: ['explain'],
  });
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => stop.abort(new Error('Stopped. The index in use is unchanged.')));
  const embedder = await loadEmbedder(modelsDir, embeddingModel);
  const reader = openReader();
  const bar = showProgress();
  const onDrops = switches.has('explain') ? explainDrops : undefined;
  try {
    const report = await build({
      corpusDir,
      indexDir,
      embedder,
      read: reader.read,
      onProgress: bar.update,
      signal: stop.signal,
      ...(onDrops && { onDrops }),
    });
    bar.stop();
    reportBuild(report);
  } finally {
    bar.stop();
    await reader.close();
  }
}
