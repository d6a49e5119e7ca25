import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build } from '../../indexer/build.js';
import { loadEmbedder } from '../../language/e5-embedder.js';
import { readSettings } from '../../store/settings.js';

/** An index of the bundled briefings by the real model, for the tests of one file. */
export function realIndex(): string {
  const indexDir = mkdtempSync(join(tmpdir(), 'real-'));
  beforeAll(async () => {
    const settings = readSettings(['--index-dir', indexDir], {});
    const embedder = await loadEmbedder(settings.modelsDir, settings.embeddingModel);
    await build({ ...settings, embedder });
  });
  afterAll(() => rmSync(indexDir, { recursive: true }));
  return indexDir;
}
