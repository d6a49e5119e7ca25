import type { FollowedIndex } from './current-collection.js';

/** How far a build has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What can tell whether an index is up to date, and build one that is. */
export interface Builder {
  /** Whether the index in place was made from this corpus, by this model, in this format. */
  readonly isFresh: () => Promise<boolean>;
  readonly build: (onProgress: (progress: Progress) => void) => Promise<unknown>;
}

interface FirstRun extends Builder {
  readonly index: Pick<FollowedIndex, 'explain' | 'refresh'>;
  /** Tells whoever started the server what happens, and how far it has come. */
  readonly say: (message: string) => void;
  readonly show: (progress: Progress) => void;
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

async function buildNow({ build, index, say, show }: FirstRun): Promise<void> {
  say('The index is missing or does not match the corpus, the model or this version. Building it now.');
  index.explain({ state: 'building', done: 0, total: 0 });
  await build((progress) => {
    index.explain({ state: 'building', ...progress });
    show(progress);
  });
}
