import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.js';

/** A generated corpus, and a folder for its index. */
export interface Workplace {
  readonly corpusDir: string;
  readonly indexDir: string;
}

/** Does some work on a generated corpus of so many passages; what was written is deleted afterwards. */
export async function withCorpus(passages: number, work: (place: Workplace) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const place = { corpusDir: join(folder, 'corpus'), indexDir: join(folder, 'index') };
  try {
    await generate(place.corpusDir, passages);
    await work(place);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
