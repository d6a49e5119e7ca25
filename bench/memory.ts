import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from '../indexer/build.js';
import type { Benchmark } from './benchmark.js';
import type { BuildMemory, ServeMemory, Task } from './memory-child.js';
import { spreadEmbedder } from './spread-embedder.js';
import { withCorpus } from './workplace.js';

const MB = 2 ** 20;
const ALLOWED_MB = 2_048;
const SERVED = 10_000;
const CHILD = fileURLToPath(new URL('./memory-child.js', import.meta.url));

/** Does a task in a process of its own, whose memory is the task's alone. */
async function inChild<T>(task: Task): Promise<T> {
  const child = fork(CHILD, [JSON.stringify(task)], { execArgv: ['--expose-gc'] });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The process that measures ${task.name} ended without a result.`);
  });
  const [result] = await Promise.race([once(child, 'message'), ended]);
  return result as T;
}

/** What a large build and a server take of the machine's memory. */
export const memoryBenchmark: Benchmark = {
  name: 'memory',
  size: 100_000,
  async run(size, report) {
    await withCorpus(size, async (place) => {
      const { passages, ms, peak } = await inChild<BuildMemory>({ name: 'build', ...place });
      report({
        of: 'peak memory of a build without a model',
        against: `${ALLOWED_MB} MB`,
        ratio: peak / MB / ALLOWED_MB,
        mustBe: { atMost: 1 },
        figures: { passages, peakMB: peak / MB, seconds: ms / 1000 },
      });
    });
    await withCorpus(Math.min(size, SERVED), async (place) => {
      const { manifest } = await build({ ...place, embedder: spreadEmbedder() });
      const { alone, opened, searched } = await inChild<ServeMemory>({ name: 'serve', ...place });
      report({
        of: 'memory of search after 200 questions',
        against: 'the model’s own',
        ratio: searched / alone,
        figures: {
          passages: manifest.counts.passages,
          modelMB: alone / MB,
          openedAboveModelMB: (opened - alone) / MB,
          searchedAboveModelMB: (searched - alone) / MB,
        },
      });
    });
  },
};
