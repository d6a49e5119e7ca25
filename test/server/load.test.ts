import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon, { type Result } from 'autocannon';
import { expect, test } from 'vitest';
import { mixed } from '../../bench/load/mixed.js';
import { build } from '../../indexer/build.js';
import { loadEmbedder } from '../../language/e5-embedder.js';
import { readSettings } from '../../store/settings.js';
import { sized } from '../store/trials.js';
import { serverProcesses } from './server-process.js';

const serve = serverProcesses();
const CLIENTS = 32;
const REQUESTS = sized({ short: 200, full: 50_000 });
const BRIEFINGS = sized({ short: 3, full: 300 });
/** After the server has grown to what it needs. */
const FIRST_MINUTE_MS = 60_000;

async function indexVersion(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/stats`);
  return ((await response.json()) as { indexVersion: string }).indexVersion;
}

test('mixed requests of 32 clients are all answered while two indexes come in', {
  timeout: sized({ short: 300_000, full: 3_600_000 }),
}, async () => {
  const { child, port, corpusDir, indexDir, status, until } = await serve(BRIEFINGS);
  await until('/readyz', 200);
  const memory = () =>
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
  const fired = new Promise<Result>((resolve, reject) =>
    autocannon(
      {
        url: `http://127.0.0.1:${port}`,
        connections: CLIENTS,
        amount: REQUESTS,
        requests: [...mixed(5000)],
        timeout: 60,
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    ),
  );
  const grown = new Promise((done) => setTimeout(done, sized({ short: 1, full: FIRST_MINUTE_MS }))).then(
    memory,
  );
  const { modelsDir, embeddingModel } = readSettings([], {});
  const embedder = await loadEmbedder(modelsDir, embeddingModel, 1);
  for (const name of ['first', 'second']) {
    writeFileSync(join(corpusDir, `${name}.md`), `# The ${name} briefing\n\nThe panel met again in June.\n`);
    const { manifest } = await build({ corpusDir, indexDir, embedder });
    await expect.poll(() => indexVersion(port), { timeout: 60_000 }).toBe(manifest.version);
  }
  await grown;
  const result = await fired;
  const { statusCodeStats } = result as Result & { statusCodeStats: Record<string, { count: number }> };
  const { 200: good, 503: busy, ...others } = statusCodeStats;
  expect([result.errors, result.timeouts, others]).toEqual([0, 0, {}]);
  expect((good?.count ?? 0) + (busy?.count ?? 0)).toBe(REQUESTS);
  expect((busy?.count ?? 0) / REQUESTS).toBeLessThanOrEqual(0.01);
  expect(await status('/readyz')).toBe(200);
  if (sized({ short: false, full: true })) expect(memory()).toBeLessThan(1.1 * (await grown));
});
