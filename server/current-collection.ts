import type { Collection, CurrentCollection, Status } from './collection.js';
import { type Lease, lease } from './lease.js';
import { UnavailableError } from './unavailable.js';

type Waiting = Exclude<Status, { state: 'ready' }>;

interface Index {
  /** The version in the manifest of the index in place, without opening it; null when there is none. */
  readonly readVersion: () => Promise<string | null>;
  /** Opens the index in place, with what answers over it. */
  readonly open: () => Promise<Collection>;
  /** Is told of each index that cannot be used, once. */
  readonly report: (problem: Error) => void;
  readonly everyMs?: number;
}

/** The collection in use, kept up with the index in place. */
export interface FollowedIndex extends CurrentCollection {
  /** Looks now, and tries even an index that failed before. Never throws: what fails is reported. */
  readonly refresh: () => Promise<void>;
  /** Says why there is nothing to search, for as long as there is nothing; null: no more than that it is so. */
  readonly explain: (waiting: Waiting | null) => void;
  readonly close: () => Promise<void>;
}

const TAKEN_UP = 'As soon as a new index is in place, this server takes it up by itself.';
const MISSING: Waiting = {
  state: 'unavailable',
  reason: 'There is no index yet.',
  remedy: 'Build it with `npm run index`.',
};
/** Opening an index may read all of it, so one that failed is not tried again every second. */
const RETRY_MS = 30_000;

/**
 * Looks about once a second whether another index is in place and changes over to it. Work that runs keeps the
 * index it began with. When the new one cannot be used, the old one goes on serving.
 */
export function followIndex({ readVersion, open, report, everyMs = 1000 }: Index): FollowedIndex {
  let inUse: { readonly version: string; readonly lease: Lease } | null = null;
  let failed: { readonly version: string | null; readonly error: Error; readonly at: number } | null = null;
  let explained: Waiting | null = null;

  const whyNot = (): Waiting =>
    explained ??
    (failed ? { state: 'unavailable', reason: failed.error.message, remedy: TAKEN_UP } : MISSING);
  const isTired = (version: string) => failed?.version === version && Date.now() < failed.at + RETRY_MS;

  async function changeOver(): Promise<void> {
    const previous = inUse?.lease;
    const collection = await open();
    // Another index may have come in since its version was read.
    inUse = { version: collection.store.manifest.version, lease: lease(collection) };
    failed = null;
    await previous?.giveUp();
  }

  function fail(version: string | null, error: Error): void {
    if (failed?.error.message !== error.message) report(error);
    failed = { version, error, at: Date.now() };
  }

  async function look(insist: boolean): Promise<void> {
    let version: string | null = null;
    try {
      version = await readVersion();
      if (version === null || version === inUse?.version || (isTired(version) && !insist)) return;
      await changeOver();
    } catch (error) {
      fail(version, error as Error);
    }
  }

  let looking = Promise.resolve();
  const lookInTurn = (insist: boolean) => {
    looking = looking.then(() => look(insist));
    return looking;
  };
  const timer = setInterval(() => lookInTurn(false), everyMs).unref();

  return {
    status: () => (inUse ? { state: 'ready' } : whyNot()),
    use: (work) => (inUse ? inUse.lease.use(work) : Promise.reject(new UnavailableError(whyNot()))),
    refresh: () => lookInTurn(true),
    explain: (waiting) => {
      explained = waiting;
    },
    close: async () => {
      clearInterval(timer);
      await looking;
      await inUse?.lease.giveUp();
    },
  };
}
