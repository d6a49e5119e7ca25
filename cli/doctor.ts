import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openCollection } from '../server/open-collection.js';
import { VERSION } from '../store/package.js';
import { readSettings } from '../store/settings.js';
import { loadModels } from './load-models.js';
import { EXIT, type Exit, type Terminal } from './terminal.js';

const OLDEST_NODE = 20;
const LEAST_FREE_MB = 500;

interface Finding {
  readonly what: string;
  /** Null when it is well. */
  readonly remedy: string | null;
}

function nodeFinding(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  return {
    what: `safeguarding-search ${VERSION} on Node ${process.versions.node}`,
    remedy: major >= OLDEST_NODE ? null : `Install Node ${OLDEST_NODE} or later.`,
  };
}

/** The nearest folder that there is: the index's own may be made later. */
const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)));

async function diskFinding(indexDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existing(indexDir));
  const free = Math.floor((bavail * bsize) / 1e6);
  const remedy =
    free >= LEAST_FREE_MB ? null : 'Free some space, or set INDEX_DIR to a folder on another disk.';
  return { what: `${free} MB free for the index in ${indexDir}`, remedy };
}

async function tried(what: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { what: `${what}: ${await work()}`, remedy: null };
  } catch (error) {
    return { what, remedy: (error as Error).message };
  }
}

/** Looks at what the program needs, and says what to do where something is amiss. */
export async function doctor(flags: readonly string[], { env, out }: Terminal): Promise<Exit> {
  const settings = readSettings(flags, env);
  const { indexDir, modelsDir } = settings;
  const findings = [
    nodeFinding(),
    await tried(`models in ${modelsDir}`, async () => (await loadModels(settings)).embedder.fingerprint),
    await diskFinding(indexDir),
    await tried(`index in ${indexDir}`, async () => {
      const { store } = await openCollection(settings, await loadModels(settings));
      await store.close();
      return `${store.manifest.counts.passages} passages, built ${store.manifest.builtAt}`;
    }),
  ];
  for (const { what, remedy } of findings)
    out(remedy === null ? `ok    ${what}\n` : `wrong ${what}\n      ${remedy}\n`);
  if (findings.at(-1)!.remedy !== null) return EXIT.noIndex;
  return findings.every(({ remedy }) => remedy === null) ? EXIT.found : EXIT.wrongUse;
}
