import { build } from '../indexer/build.js';
import { EVERYWHERE } from '../server/search/request.js';
import { createSearch } from '../server/search/search.js';
import { openStore } from '../store/embedded/open-store.js';
import { questions } from './questions.js';
import { realModel } from './real-model.js';
import { spreadEmbedder } from './spread-embedder.js';
import type { Workplace } from './workplace.js';

/** What memory.ts asks this process to do, and to send the memory of, in bytes. */
export interface Task extends Workplace {
  readonly name: 'build' | 'serve';
}

export interface BuildMemory {
  readonly passages: number;
  readonly ms: number;
  readonly peak: number;
}

export interface ServeMemory {
  readonly alone: number;
  readonly opened: number;
  readonly searched: number;
}

async function measureBuild(place: Workplace): Promise<BuildMemory> {
  const began = performance.now();
  const { manifest } = await build({ ...place, embedder: spreadEmbedder() });
  const ms = performance.now() - began;
  return { passages: manifest.counts.passages, ms, peak: process.resourceUsage().maxRSS * 1024 };
}

async function measureServe({ indexDir }: Workplace): Promise<ServeMemory> {
  const all = questions(200);
  const model = await realModel();
  for (const question of all) await model.query(question);
  const alone = settled();
  const search = createSearch(await openStore(indexDir), model);
  const opened = settled();
  const asked = {
    limit: 10,
    offset: 0,
    mode: 'hybrid',
    ...EVERYWHERE,
    explain: false,
  } as const;
  for (const q of all) await search({ ...asked, q });
  return { alone, opened, searched: settled() };
}

function settled(): number {
  globalThis.gc!();
  return process.memoryUsage.rss();
}

const { name, ...place } = JSON.parse(process.argv[2]!) as Task;
process.send!(await (name === 'build' ? measureBuild(place) : measureServe(place)));
process.disconnect();
