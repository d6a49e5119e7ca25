import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that the test files of one run share; it is removed at the end. */
    readonly runFolder: string;
  }
}

/** Makes the folder before the tests of a project. */
export default function makeRunFolder({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true });
}
