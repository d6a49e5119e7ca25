import type { Manifest } from '../store/manifest.js';
import type { Problem, Store } from '../store/store.js';

/** What is in the collection, what made its index, and what could not be read. */
export interface Stats {
  readonly counts: Omit<Manifest['counts'], 'from' | 'to'>;
  readonly dateRange: Pick<Manifest['counts'], 'from' | 'to'>;
  readonly publishers: Awaited<ReturnType<Store['publishers']>>;
  readonly indexVersion: string;
  readonly formatVersion: number;
  readonly model: { readonly name: string; readonly fingerprint: string };
  readonly builtAt: string;
  readonly problems: readonly Problem[];
}

/** Reads them off an open index. */
export async function statsOf(store: Store): Promise<Stats> {
  const { counts, version, format, fingerprint, builtAt, problems } = store.manifest;
  const { from, to, ...numbers } = counts;
  return {
    counts: numbers,
    dateRange: { from, to },
    publishers: await store.publishers(),
    indexVersion: version,
    formatVersion: format,
    model: { name: fingerprint.replace(/:.*/, ''), fingerprint },
    builtAt,
    problems,
  };
}
