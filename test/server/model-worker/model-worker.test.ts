import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEmbedder } from '../../../language/e5-embedder.js';
import type { Embedder } from '../../../language/embedder.js';
import type { ModelWorker } from '../../../server/model-worker/model-worker.js';
import { embedderSuite } from '../../language/embedder-suite.js';
import { indexFolder } from '../../store/index-folder.js';
import { compileFolders } from '../../store/processes.js';

const MODELS = join(import.meta.dirname, '../../../models');
const MODEL = 'e5-small-v2';
/** Threads run JavaScript alone, so the test takes the compiled files. */
const folder = indexFolder();
const started: ModelWorker[] = [];

beforeAll(() => compileFolders(folder, ['language', 'server']));
afterAll(async () => void (await Promise.all(started.map(({ close }) => close()))));

async function start(longestQueue?: number): Promise<ModelWorker> {
  const module = await import(join(folder, 'server/model-worker/model-worker.js'));
  const worker = module.startModelWorker(longestQueue) as ModelWorker;
  started.push(worker);
  return worker;
}

async function host(worker: ModelWorker, modelsDir = MODELS): Promise<Embedder> {
  const module = await import(join(folder, 'server/model-worker/hosted-embedder.js'));
  return module.hostEmbedder(worker, modelsDir, MODEL);
}

embedderSuite(`${MODEL} in a thread of its own`, async () => host(await start()));

describe('the thread of the models', () => {
  test('gives the facts and the vectors that the model gives without it', async () => {
    const [hosted, direct] = [await host(await start()), await loadEmbedder(MODELS, MODEL)];
    expect([hosted.fingerprint, hosted.dimensions]).toEqual([direct.fingerprint, direct.dimensions]);
    const question = 'who reviews child deaths';
    expect(await hosted.query(question)).toEqual(await direct.query(question));
    const passage = { above: ['Review'], sentences: ['A panel met.', 'It read every report.'] };
    expect(await hosted.passage(passage)).toEqual(await direct.passage(passage));
    expect(hosted.count(question)).toBe(direct.count(question));
  });

  test('leaves this thread free while a long call runs', async () => {
    const hosted = await host(await start());
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await hosted.passage({ above: [], sentences: ['Neglect was missed in every home. '.repeat(200)] });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  test('refuses a call when its queue is full, answers those that wait, and then takes calls again', async () => {
    const worker = await start(4);
    const hosted = await host(worker);
    const calls = await Promise.allSettled(
      Array.from({ length: 7 }, (_, n) => hosted.query(`question ${n}`)),
    );
    expect(calls.map(({ status }) => status)).toEqual([
      ...Array(4).fill('fulfilled'),
      ...Array(3).fill('rejected'),
    ]);
    expect((calls[6] as PromiseRejectedResult).reason.message).toContain('Try again');
    expect(worker.waiting()).toBe(0);
    expect(await hosted.query('again')).toHaveLength(hosted.dimensions);
  });

  test('says which file of a model is missing', async () => {
    await expect(host(await start(), folder)).rejects.toThrow('MODELS_DIR');
  });

  test('refuses calls after its end', async () => {
    const worker = await start();
    const hosted = await host(worker);
    const refused = expect(hosted.query('a question')).rejects.toThrow('ended');
    await worker.close();
    await refused;
    await expect(hosted.query('another')).rejects.toThrow('ended');
  });
});
