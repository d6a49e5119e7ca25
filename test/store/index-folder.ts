import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createWriter } from '../../store/embedded/create-writer.js';
import { type Collection, write } from './collection.js';

/** A new index folder, deleted after the test file. */
export function indexFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds a whole index and puts it into use. */
export function buildIndex(indexDir: string, collection: Collection) {
  return write(createWriter(indexDir), collection);
}
