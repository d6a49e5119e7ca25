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

/** What is kept of earlier builds, the last finished one and one broken off after it. */
export interface EarlierBuilds extends VectorSource {
  /**
   * When the finished one, or one before it, had this first: the words of a passage or a quote by their hash, or a
   * judgement by its id. It holds whichever model embedded them.
   */
  firstIndexed(key: string): string | null;
  /** Keeps what was embedded just now, for the case that this build is broken off. */
  keep(hash: string, vectors: PassageVectors): void;
  /** May be called again. */
  close(): void;
}

/**
 * Opens what is in `indexDir`, with the vectors that were made under this fingerprint. A missing, damaged or stale
 * index gives nothing, since the build that asks will replace it. Close it before the new index is finished.
 */
export async function openEarlier(indexDir: string, fingerprint: string): Promise<EarlierBuilds> {
  const journal = openJournal(indexDir, fingerprint);
  const verified = await verify(indexDir).catch(noneWhenUnusable);
  const index = verified && openFinished(verified);
  const vectors = verified?.manifest.fingerprint === fingerprint ? index : null;
  return {
    get: (hash) => journal.get(hash) ?? vectors?.get(hash) ?? null,
    firstIndexed: (key) => index?.firstIndexed(key) ?? null,
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

type Finished = Pick<EarlierBuilds, 'get' | 'firstIndexed' | 'close'>;

function openFinished({ folder, manifest }: Verified): Finished {
  const rows = manifest.counts.passages;
  const dimensions = rows && manifest.files[FILES.vectors]!.bytes / 4 / rows;
  const vectors = openVectorFile(join(folder, FILES.vectors), dimensions);
  const { bytes } = manifest.files[FILES.sentences]!;
  const sentences = openSentenceFile(join(folder, FILES.sentences), { bytes, rows, dimensions });
  const quoteVectors = openVectorFile(join(folder, FILES.quoteVectors), dimensions);
  const db = openCollection(join(folder, FILES.collection));
  const rowOf = (table: 'passages' | 'quotes') =>
    db.prepare<[string], number>(`SELECT row FROM ${table} WHERE hash = ? ORDER BY row LIMIT 1`).pluck();
  const firstIndexed = db
    .prepare<[{ key: string }], string | null>(
      `SELECT min(first_indexed) FROM (
         SELECT first_indexed FROM passages WHERE hash = @key
         UNION ALL SELECT first_indexed FROM quotes WHERE hash = @key
         UNION ALL SELECT first_indexed FROM judgements WHERE id = @key)`,
    )
    .pluck();
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
    firstIndexed: (key) => firstIndexed.get({ key }) ?? null,
    close() {
      if (!db.open) return;
      vectors.close();
      sentences.close();
      quoteVectors.close();
      db.close();
    },
  };
}
