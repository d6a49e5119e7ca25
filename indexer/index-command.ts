import { loadEmbedder } from '../language/e5-embedder.js';
import { openStore } from '../store/embedded/open-store.js';
import { readSettings } from '../store/settings.js';
import { build } from './build.js';
import { openReader } from './reader.js';
import { drawSummary, explainDrops, reportBuild, showProgress } from './report.js';
import { pageFile, writeReport } from './report-page.js';
import { type Summary, summarise } from './summary.js';

async function summaryOf(indexDir: string): Promise<Summary> {
  const store = await openStore(indexDir);
  return summarise(store).finally(() => store.close());
}

/**
 * The indexer's command: builds the index and says what became of it.
 * @throws Error naming the remedy for settings that are none, an incomplete model, or what kept it from building
 */
export async function indexCommand(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  // A report is asked for each time anew: no variable of the environment asks for it.
  const settings = readSettings(
    argv,
    { ...env, REPORT: undefined },
    { switches: ['explain'], variables: ['REPORT'] },
  );
  const { corpusDir, indexDir, modelsDir, embeddingModel, switches } = settings;
  const page = await pageFile(settings.more.REPORT, corpusDir);
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
    const summary = await summaryOf(indexDir);
    reportBuild(report, drawSummary(summary));
    if (page) await writeReport(page, summary, report.manifest.builtAt);
  } finally {
    bar.stop();
    await reader.close();
  }
}
