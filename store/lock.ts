import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Sqlite } from './sqlite.js';

/** Locked files of this process: one that nobody refers to would be collected as garbage, and its lock with it. */
const held = new Set<Database>();

/** The right to build in an index folder. */
interface Lock {
  release(): void;
}

/**
 * Takes the right to build in `indexDir`, made if need be, for this process alone.
 *
 * What locks is the system's own lock on `build.lock` (an empty SQLite file), which ends with its process,
 * however that ends: no lock is left behind to be judged stale, process numbers may be used again, and two
 * builds cannot both take over. `build.lock.json` only says who holds it.
 *
 * @throws Error saying who holds it and what to do.
 */
export function acquireLock(indexDir: string): Lock {
  mkdirSync(indexDir, { recursive: true });
  const holder = join(indexDir, 'build.lock.json');
  const file = lockFile(join(indexDir, 'build.lock'));
  if (file === null) throw new Error(refusal(indexDir, holder));
  writeFileSync(
    holder,
    JSON.stringify({ pid: process.pid, host: hostname(), startedAt: new Date().toISOString() }),
  );
  return { release: () => release(file, holder) };
}

/** The locked file, or null when another process, or this one, has locked it. */
function lockFile(path: string): Database | null {
  const file = new Sqlite(path, { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
    held.add(file);
    return file;
  } catch (error) {
    file.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return null;
    throw error;
  }
}

function release(file: Database, holder: string): void {
  if (!file.open) return;
  rmSync(holder, { force: true });
  file.close();
  held.delete(file);
}

function refusal(indexDir: string, holder: string): string {
  return `Another build, ${describe(holder)}, is writing the index in ${indexDir}: wait until it has ended, or stop it and try again.`;
}

function describe(holder: string): string {
  try {
    const { pid, host, startedAt } = JSON.parse(readFileSync(holder, 'utf8'));
    return `process ${pid} on ${host} since ${startedAt}`;
  } catch {
    return 'just begun';
  }
}
