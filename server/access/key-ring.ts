import { timingSafeEqual } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { hashOf, type KeptKey, readKeys } from './key-file.js';

/** The API keys that a server takes. */
export interface KeyRing {
  /** The name of the key, or null when it is none, or was revoked. */
  readonly nameOf: (key: string) => Promise<string | null>;
}

const LOOK_EVERY_MS = 1000;

/** Compares with every key, whether or not one fitted before: the time taken says nothing about any of them. */
export function findKey(keys: readonly KeptKey[], key: string): string | null {
  const hash = Buffer.from(hashOf(key), 'hex');
  let found: string | null = null;
  for (const kept of keys) {
    if (timingSafeEqual(hash, Buffer.from(kept.hash, 'hex'))) found = kept.name;
  }
  return found;
}

/** The keys in a file, read again when it changes: a key can be made and revoked while the server runs. */
export function keyRing(file: string, everyMs = LOOK_EVERY_MS): KeyRing {
  let keys: readonly KeptKey[] = [];
  let read = '';
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function look(): Promise<void> {
    lookedAt = performance.now();
    const found = await stat(file).catch(() => null);
    const state = `${found?.ino} ${found?.mtimeMs} ${found?.size}`;
    if (state === read) return;
    keys = await readKeys(file);
    read = state;
  }
  return {
    nameOf: async (key) => {
      if (performance.now() >= lookedAt + everyMs) await look();
      return findKey(keys, key);
    },
  };
}
