import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon, { type Request, type Result } from 'autocannon';
import { build } from '../indexer/build.js';
import { loadEmbedder } from '../language/e5-embedder.js';
import { readSettings } from '../store/settings.js';
import type { Benchmark, Figure } from './benchmark.js';
import { paced } from './paced.js';
import { quantile } from './quantile.js';
import { questions } from './questions.js';
import { centreOf, spreadEmbedder } from './spread-embedder.js';
import { type Workplace, withCorpus } from './workplace.js';

const SECONDS = 10;
/** Searches before: the model has been warm since the corpus was made, the server must be so too. */
const WARM_UP_S = 20;
const QUESTIONS = 5000;
const PORT = '8861';
/** A build beside 32 clients, and the change over to it, take less. */
const SWAP_S = 30;
/** Of a hundred requests; see `mixed`. */
const SHARES = { search: 80, ask: 85, quotes: 95 };
/** More than wait before the model. */
const BEYOND = 200;

const searching = (q: string) => `/api/search?q=${encodeURIComponent(q)}`;

/** What clients ask in turn: no question twice, as long as the questions last. */
function mixed(asked: readonly string[]): readonly Request[] {
  return asked.map((q, n) => {
    const words = encodeURIComponent(q);
    const turn = (n * 37) % 100;
    if (turn < SHARES.search) return { path: searching(q) };
    if (turn < SHARES.ask) return { path: `/api/ask?q=${words}` };
    return {
      path:
        turn < SHARES.quotes ? `/api/quotes?q=${words}&limit=10` : `/api/judgements?limit=${1 + (n % 50)}`,
    };
  });
}

async function untilReady(url: string): Promise<void> {
  while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) await wait(200);
}

async function withServer(place: Workplace, work: (url: string, server: ChildProcess) => Promise<void>) {
  const main = fileURLToPath(new URL('../server/main.js', import.meta.url));
  const env = { ...process.env, CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir, PORT };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await untilReady(`http://127.0.0.1:${PORT}`);
    await work(`http://127.0.0.1:${PORT}`, server);
  } finally {
    server.kill();
  }
}

/** Resident memory of a process in MB, where the system tells it. */
function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** What the tool says, with the time of every answer in milliseconds: its own figures leave out p95. */
interface Fired extends Result {
  readonly times: readonly number[];
}

function fireAt(options: autocannon.Options): Promise<Fired> {
  const times: number[] = [];
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) =>
      error ? reject(error) : resolve({ ...result, times }),
    );
    instance.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
}

const countOf = (result: Result, status: number) =>
  (result as Result & { statusCodeStats: Record<string, { count: number }> }).statusCodeStats[status]
    ?.count ?? 0;

function figureOf(of: string, result: Fired, more: Readonly<Record<string, number>>): Figure {
  const { requests, times, errors, timeouts, non2xx } = result;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share)) as [
    number,
    number,
    number,
  ];
  const figures = { perSecond: requests.average, p50, p95, p99, errors, timeouts, non2xx, ...more };
  return { of, against: 'all requests', ratio: non2xx / Math.max(1, requests.total), figures };
}

/** What many callers at once get, over loopback from a server in a process of its own. */
export const loadBenchmark: Benchmark = {
  name: 'load',
  size: 10_000,
  async run(size, report) {
    const { modelsDir, embeddingModel } = readSettings([], process.env);
    const model = await loadEmbedder(modelsDir, embeddingModel, 1);
    const all = questions(QUESTIONS);
    const times: number[] = [];
    for (const question of all.slice(0, 200)) {
      const began = performance.now();
      await model.query(question);
      times.push(performance.now() - began);
    }
    const modelMs = quantile(times, 0.5);
    const centre = await centreOf(all.slice(0, 200), model);
    const embedder = { ...spreadEmbedder(centre), fingerprint: model.fingerprint };
    const searches = all.map((q): Request => ({ path: searching(q) }));
    await withCorpus(size, async (place) => {
      await build({ ...place, embedder });
      await withServer(place, async (url, server) => {
        const fire = (connections: number, requests: readonly Request[], duration = SECONDS) =>
          fireAt({ url, connections, duration, requests: [...requests] });
        await fire(8, searches.toReversed(), WARM_UP_S);
        const eight = await fire(8, searches);
        const ratio = (eight.requests.average * modelMs) / 1000;
        const more = { modelMs, memoryMb: memoryOf(server) };
        report({
          ...figureOf(
            'searches a second of 8 clients, times the model’s time a query on one thread',
            eight,
            more,
          ),
          against: 'one thread of the model alone',
          ratio,
          mustBe: { atLeast: 1.2 },
        });
        const perSecond = eight.requests.average / 2;
        const half = await paced(all.map(searching), { url, connections: 8, perSecond, seconds: SECONDS });
        const [p50, p99] = [quantile(half, 0.5), quantile(half, 0.99)];
        report({
          of: 'p99 of search at half that load, evenly spread',
          against: 'the model’s time a query',
          ratio: p99 / modelMs,
          mustBe: { atMost: 5 },
          figures: { perSecond, p50, p99, modelMs },
        });
        for (const clients of [1, 8, 32]) {
          const result = await fire(clients, mixed(all));
          report(
            figureOf(`refusals of mixed requests, ${clients} clients`, result, {
              memoryMb: memoryOf(server),
            }),
          );
        }
        const before = await indexVersion(url);
        const loaded = fire(32, mixed(all), SWAP_S);
        writeFileSync(join(place.corpusDir, 'new.md'), '# A new briefing\n\nThe panel met again in June.\n');
        await build({ ...place, embedder });
        await untilOther(url, before);
        const swapped = await loaded;
        report(figureOf('refusals while another index comes in, 32 clients', swapped, {}));
        const beyond = await fire(BEYOND, searches);
        const refused = { tooMany: countOf(beyond, 429), overloaded: countOf(beyond, 503) };
        report(figureOf(`refusals of ${BEYOND} clients`, beyond, refused));
        await wait(1000);
        const { status } = await fetch(url + searching('caseloads'));
        if (status !== 200)
          throw new Error(`A second after too much load a search is answered with ${status}.`);
      });
    });
  },
};

async function indexVersion(url: string): Promise<string> {
  return ((await (await fetch(`${url}/api/stats`)).json()) as { indexVersion: string }).indexVersion;
}

async function untilOther(url: string, version: string): Promise<void> {
  for (const end = Date.now() + SWAP_S * 1000; (await indexVersion(url)) === version; await wait(200))
    if (Date.now() > end) throw new Error('The server did not take up the new index.');
}
