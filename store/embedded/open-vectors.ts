import { join } from 'node:path';
import { IndexError } from '../index-error.js';
import { openJournal } from '../journal.js';
import { restore } from '../quantise.js';
import type { PassageVectors, VectorSource } from '../store.js';
import { FILES } from './generation.js';
import { openCollection } from './schema.js';
import { openSentenceFile } from './sentence-file.js';
import { openVectorFile } from './vector-file.js';
import { type Verified, verify } from './verify.js';

/** What earlier builds, the last finished one and one broken off after it, have embedded. */
export interface KnownVectors extends VectorSource {
  /** Keeps what was embedded just now, for the case that this build is broken off. */
  keep(hash: string, vectors: PassageVectors): void;
  /** May be called again. */
  close(): void;
}

/**
 * Opens the vectors in `indexDir` that were made under this fingerprint. A missing, damaged or stale index gives
 * none, since the build that asks will replace it. Close it before the new index is finished.
 */
export async function openVectors(indexDir: string, fingerprint: string): Promise<KnownVectors> {
  const journal = openJournal(indexDir, fingerprint);
  const verified = await verify(indexDir).catch(noneWhenUnusable);
  const index = verified?.manifest.fingerprint === fingerprint ? openFinished(verified) : null;
  return {
    get: (hash) => journal.get(hash) ?? index?.get(hash) ?? null,
    keep: journal.add,
    close() {
      journal.close();
      index?.close();
    },
  };
}

function noneWhenUnusable(error: unknown): null {
  if (error instanceof IndexError) return null;
  throw error;
}

function openFinished({ folder, manifest }: Verified): VectorSource & { close(): void } {
  const rows = manifest.counts.passages;
  const dimensions = rows && manifest.files[FILES.vectors]!.bytes / 4 / rows;
  const vectors = openVectorFile(join(folder, FILES.vectors), dimensions);
  const { bytes } = manifest.files[FILES.sentences]!;
  const sentences = openSentenceFile(join(folder, FILES.sentences), { bytes, rows, dimensions });
  const quoteVectors = openVectorFile(join(folder, FILES.quoteVectors), dimensions);
  const db = openCollection(join(folder, FILES.collection));
  const rowOf = (table: 'passages' | 'quotes') =>
    db.prepare<[string], number>(`SELECT row FROM ${table} WHERE hash = ? ORDER BY row LIMIT 1`).pluck();
  const passageRow = rowOf('passages');
  const quoteRow = rowOf('quotes');
  const ofQuote = (hash: string): PassageVectors | null => {
    const row = quoteRow.get(hash);
    return row === undefined ? null : { passage: quoteVectors.read(row), sentences: [] };
  };
  return {
    get(hash) {
      const row = passageRow.get(hash);
      return row === undefined
        ? ofQuote(hash)
        : { passage: vectors.read(row), sentences: sentences.read(row).map(restore) };
    },
    close() {
      if (!db.open) return;
      vectors.close();
      sentences.close();
      quoteVectors.close();
      db.close();
    },
  };
}
