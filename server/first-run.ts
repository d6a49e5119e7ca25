import { fingerprintOf, isFresh } from '../indexer/build.js';
import { reportBuild, sayReading, showProgress } from '../indexer/report.js';
import type { Embedder } from '../language/embedder.js';
import type { Manifest } from '../store/manifest.js';
import type { Settings } from '../store/settings.js';
import type { Build } from './build-in-thread.js';
import type { FollowedIndex } from './current-collection.js';

interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being read, before anything can be counted. */
  readonly reading?: string;
}

/** What can tell whether an index is up to date, and build one that is. */
export interface Builder {
  /** Whether the index in place was made from this corpus, by this model, in this format. */
  readonly isFresh: () => Promise<boolean>;
  readonly build: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<void>;
}

interface FirstRun extends Builder {
  readonly index: Pick<FollowedIndex, 'explain' | 'refresh'>;
  /** Tells whoever started the server what happens. */
  readonly say: (message: string) => void;
  readonly signal: AbortSignal;
}

const REMEDY = 'Then run `npm run index`: this server takes the new index up by itself.';

/** Builds the index unless it is fresh, while the server already runs; an older one serves until then. Never throws. */
export async function firstRun(run: FirstRun): Promise<void> {
  try {
    if (!(await run.isFresh())) await buildNow(run);
    run.index.explain(null);
    await run.index.refresh();
  } catch (error) {
    const { message } = error as Error;
    run.say(message);
    run.index.explain({ state: 'unavailable', reason: message, remedy: REMEDY });
  }
}

async function buildNow({ build, index, say, signal }: FirstRun): Promise<void> {
  say('The index is missing or does not match the corpus, the model or this version. Building it now.');
  index.explain({ state: 'building', done: 0, total: 0 });
  await build((progress) => index.explain({ state: 'building', ...progress }), signal);
}

/** Whether an index holds vectors of this model; those of another must never be compared with its own. */
export function isOfModel({ fingerprint }: Manifest, embedder: Embedder): boolean {
  return fingerprint === fingerprintOf(embedder);
}

interface Parts {
  readonly settings: Pick<Settings, 'corpusDir' | 'indexDir'>;
  readonly embedder: Embedder;
  readonly build: Build;
}

/** The builder of the indexer's own command, which draws how far it is in the terminal. */
export function indexBuilder({ settings, embedder, build }: Parts): Builder {
  const { corpusDir, indexDir } = settings;
  return {
    isFresh: () => isFresh({ corpusDir, indexDir, embedder }),
    build: async (tell, signal) => {
      const bar = showProgress();
      const onProgress = (progress: Parameters<typeof bar.update>[0]) => {
        bar.update(progress);
        // One count that never starts anew is easy to follow: what comes before it is told in words.
        const { stage, done, total } = progress;
        if (stage === 'reading') tell({ done: 0, total: 0, reading: sayReading(progress) });
        if (stage === 'embedding') tell({ done, total });
      };
      reportBuild(await build({ onProgress, signal }).finally(bar.stop));
    },
  };
}
