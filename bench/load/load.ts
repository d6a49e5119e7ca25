import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from '../../indexer/build.js';
import { loadEmbedder } from '../../language/e5-embedder.js';
import type { Embedder } from '../../language/embedder.js';
import { readSettings } from '../../store/settings.js';
import type { Benchmark, Figure } from '../benchmark.js';
import { questions } from '../questions.js';
import { centreOf, spreadEmbedder } from '../spread-embedder.js';
import { type Workplace, withCorpus } from '../workplace.js';
import { countOf, fire, refusalsOf } from './fire.js';
import { mixed, searching } from './mixed.js';
import { measureSearches } from './searches.js';
import { type Served, untilOther, withServer } from './served.js';

const SECONDS = 10;
const QUESTIONS = 5000;
const BUSY = 32;
/** Another index is built and taken up meanwhile. */
const SWAP_S = 30;
/** More than wait before the model. */
const BEYOND = 200;

async function measureMixed({ url, memoryMb }: Served, connections: number): Promise<Figure> {
  const result = await fire({ url, connections, requests: mixed(QUESTIONS), duration: SECONDS });
  return refusalsOf(`refusals of mixed requests, ${connections} clients`, result, { memoryMb: memoryMb() });
}

async function measureChange(served: Served, place: Workplace, embedder: Embedder): Promise<Figure> {
  const { url, indexVersion } = served;
  const before = await indexVersion();
  const loaded = fire({ url, connections: BUSY, requests: mixed(QUESTIONS), duration: SWAP_S });
  writeFileSync(join(place.corpusDir, 'new.md'), '# A new briefing\n\nThe panel met again in June.\n');
  await build({ ...place, embedder });
  await untilOther(served, before);
  return refusalsOf(`refusals while another index comes in, ${BUSY} clients`, await loaded);
}

/** @throws Error when a search is not answered a second after so many clients have left */
async function measureBeyond({ url }: Served, asked: readonly string[]): Promise<Figure> {
  const requests = asked.map((q) => ({ path: searching(q) }));
  const result = await fire({ url, connections: BEYOND, requests, duration: SECONDS });
  await wait(1000);
  const { status } = await fetch(url + searching('caseloads'));
  if (status !== 200) throw new Error(`A second after too much load a search is answered with ${status}.`);
  return refusalsOf(`refusals of ${BEYOND} clients`, result, {
    tooMany: countOf(result, 429),
    overloaded: countOf(result, 503),
  });
}

/** What many callers at once get, over loopback from a server in a process of its own. */
export const loadBenchmark: Benchmark = {
  name: 'load',
  size: 10_000,
  async run(size, report) {
    const { modelsDir, embeddingModel } = readSettings([], process.env);
    const model = await loadEmbedder(modelsDir, embeddingModel, 1);
    const asked = questions(QUESTIONS);
    const centre = await centreOf(asked.slice(0, 200), model);
    const embedder = { ...spreadEmbedder(centre), fingerprint: model.fingerprint };
    await withCorpus(size, async (place) => {
      await build({ ...place, embedder });
      await withServer(place, async (served) => {
        for (const figure of await measureSearches(served, asked, model)) report(figure);
        for (const clients of [1, 8, BUSY]) report(await measureMixed(served, clients));
        report(await measureChange(served, place, embedder));
        report(await measureBeyond(served, asked));
      });
    });
  },
};
