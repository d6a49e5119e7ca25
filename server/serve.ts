import { readCurrentVersion } from '../store/embedded/current.js';
import { readSettings } from '../store/settings.js';
import { readKeys } from './access/key-file.js';
import { keyRing } from './access/key-ring.js';
import { refuseOpenDoor } from './access/refuse-open-door.js';
import { buildInThread } from './build-in-thread.js';
import { closeOnSignal } from './close-on-signal.js';
import { indexBuilder } from './first-run.js';
import { hostModels } from './model-worker/host-models.js';
import { startModelWorker } from './model-worker/model-worker.js';
import { openCollection } from './open-collection.js';
import { openLog } from './operation/log.js';
import { openMetrics } from './operation/metrics.js';
import { errorPage, pageRoutes } from './pages.js';
import { readServiceSettings, SERVICE_VARIABLES } from './service-settings.js';
import { start } from './start.js';

/**
 * The server's command: wires what runs, until a signal ends it.
 * @throws Error naming the remedy for settings that are none, a model that is incomplete, or an open door
 */
export async function serve(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const settings = readSettings(argv, env, {
    switches: ['watch', 'insecure'],
    variables: SERVICE_VARIABLES,
  });
  const { host, indexDir, switches } = settings;
  const { keysFile, log, answerReader, ...guarded } = readServiceSettings(settings.more, host);
  const keys = (await readKeys(keysFile)).length;
  const insecure = switches.has('insecure');
  const door = refuseOpenDoor({ host, ...guarded, keysFile, keys, insecure });
  if (door.warning !== null) console.error(door.warning);
  const worker = startModelWorker();
  const running = await hostModels(worker, { ...settings, answerReader })
    .then((models) =>
      start({
        settings,
        service: (current) => ({
          ...guarded,
          keys: door.keysNeeded ? keyRing(keysFile) : null,
          log: openLog(log),
          metrics: openMetrics({ current, waiting: worker.waiting }),
        }),
        watch: switches.has('watch'),
        index: {
          readVersion: () => readCurrentVersion(indexDir),
          open: () => openCollection(settings, models),
        },
        builder: indexBuilder({ settings, embedder: models.embedder, build: buildInThread(settings) }),
        pages: (current) => ({ routes: pageRoutes(current), errorPage }),
        say: console.log,
      }),
    )
    .catch(async (error) => {
      await worker.close();
      throw error;
    });
  closeOnSignal(() => running.close().then(worker.close));
}
