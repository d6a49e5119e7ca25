import { createRequire } from 'node:module';
import type BetterSqlite from 'better-sqlite3';

/** From here on Node runs better-sqlite3 13, which is installed where it runs. */
const NODE_OF_13 = 22;

/**
 * Opens SQLite databases. Version 12 is the last that Node 20 runs, and from Node 24.19 on it may end the process
 * when a statement is collected as garbage (an assertion in RemoveEnvironmentCleanupHook): so there are two.
 */
export const Sqlite: typeof BetterSqlite = createRequire(import.meta.url)(
  Number.parseInt(process.versions.node, 10) < NODE_OF_13 ? 'better-sqlite3' : 'better-sqlite3-13',
);
