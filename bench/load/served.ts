import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Workplace } from '../workplace.js';

const PORT = '8861';
const URL_OF_SERVER = `http://127.0.0.1:${PORT}`;
/** A build beside 32 clients, and the change over to it, take less. */
const LONGEST_CHANGE_S = 30;

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  /** Its resident memory in MB, where the system tells it. */
  readonly memoryMb: () => number;
  readonly indexVersion: () => Promise<string>;
}

function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function indexVersion(): Promise<string> {
  const stats = await (await fetch(`${URL_OF_SERVER}/api/stats`)).json();
  return (stats as { readonly indexVersion: string }).indexVersion;
}

/** Serves a corpus, once its index is there, while some work is done. */
export async function withServer(
  { corpusDir, indexDir }: Workplace,
  work: (served: Served) => Promise<void>,
): Promise<void> {
  const main = fileURLToPath(new URL('../../server/main.js', import.meta.url));
  const env = { ...process.env, CORPUS_DIR: corpusDir, INDEX_DIR: indexDir, PORT };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    while (!(await fetch(`${URL_OF_SERVER}/readyz`).catch(() => null))?.ok) await wait(200);
    await work({ url: URL_OF_SERVER, memoryMb: () => memoryOf(server), indexVersion });
  } finally {
    server.kill();
  }
}

/** @throws Error when the server stays with the index of that version */
export async function untilOther(served: Served, version: string): Promise<void> {
  for (const end = Date.now() + LONGEST_CHANGE_S * 1000; (await served.indexVersion()) === version; ) {
    if (Date.now() > end) throw new Error('The server did not take up the new index.');
    await wait(200);
  }
}
