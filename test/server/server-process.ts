import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll } from 'vitest';
import { briefing } from '../indexer/building.js';
import { indexFolder } from '../store/index-folder.js';
import { compileFolders } from '../store/processes.js';

const ROOT = resolve(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Servers in processes of their own, as `npm start` runs them, for the tests of one file. */
export function serverProcesses() {
  const folder = indexFolder();
  const started: ChildProcess[] = [];
  beforeAll(() => {
    compileFolders(folder, ['language', 'store', 'indexer', 'server', 'web']);
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  });
  afterEach(() => {
    for (const process of started.splice(0)) process.kill('SIGKILL');
  });

  /** A folder of briefings to index. */
  function corpusOf(count: number): string {
    const corpus = mkdtempSync(join(folder, 'corpus-'));
    for (let n = 1; n <= count; n++) writeFileSync(join(corpus, `${n}.md`), briefing(n));
    return corpus;
  }

  return async function serve(briefings: number, given?: number) {
    const port = given ?? (await freePort());
    const [corpusDir, indexDir] = [corpusOf(briefings), mkdtempSync(join(folder, 'index-'))];
    const child = spawn(process.execPath, [join(folder, 'server/main.js')], {
      env: {
        ...{ CORPUS_DIR: corpusDir, INDEX_DIR: indexDir, MODELS_DIR: join(ROOT, 'models') },
        ...{ PORT: String(port), PATH: process.env.PATH },
      },
    });
    started.push(child);
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    /** How a path answers: its status, or 0 when nobody does. */
    const status = (path: string) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } }).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        () => 0,
      );
    const until = async (path: string, wanted: number) => {
      while ((await status(path)) !== wanted) await wait(20);
    };
    const ended = once(child, 'close').then(([code, signal]) => signal ?? code);
    return { child, port, corpusDir, indexDir, status, until, ended, errors: () => errors };
  };
}
