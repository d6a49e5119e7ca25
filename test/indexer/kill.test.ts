import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { indexFolder } from '../store/index-folder.js';
import { compileFolders, run, until } from '../store/processes.js';
import { random } from '../store/spread.js';
import { sized } from '../store/trials.js';
import { briefing, contentOf, type Files, workshop } from './building.js';

const folder = indexFolder();
const { collection, freshContent } = workshop();

beforeAll(() => compileFolders(folder, ['store', 'language', 'indexer', 'test/language']));

/** Builds in a process of its own and says how far it is. */
const building = (corpusDir: string, indexDir: string) => `
  import { build } from './indexer/build.js';
  import { fakeEmbedder } from './test/language/fake-embedder.js';
  const onProgress = ({ stage, done }) => process.stdout.write(stage + ' ' + done + '\\n');
  const [corpusDir, indexDir] = ${JSON.stringify([corpusDir, indexDir])};
  await build({ corpusDir, indexDir, embedder: fakeEmbedder(), onProgress });
  console.log('finished');
`;

const SIZE = 20;

/** Half of the documents are new in each round. */
function filesOf(round: number): Files {
  const seeds = Array.from({ length: SIZE }, (_, n) => (n % 2 === 0 ? n : n + round * SIZE));
  return Object.fromEntries(seeds.map((seed, n) => [`${n}.md`, briefing(seed)]));
}

const next = random(20140218);

/** Where in a build it is killed: after which line of progress, and how many milliseconds later. */
function somewhere(): { readonly line: string; readonly wait: number } {
  const stage = ['reading', 'embedding', 'writing'][Math.floor(next() * 3)]!;
  if (stage === 'writing') return { line: 'writing 0\n', wait: next() * 100 };
  return { line: `${stage} ${Math.floor(next() * SIZE)}\n`, wait: next() * 10 };
}

test('after a kill at any point the old index serves, and the next build completes', async () => {
  const { corpusDir, indexDir, put, update } = collection();
  await update(filesOf(0));
  const ends: (string | number)[] = [];
  for (let round = 1; round <= sized({ short: 2, full: 20 }); round++) {
    const before = await contentOf(indexDir);
    const expected = await freshContent(filesOf(round));
    put(filesOf(round));
    const { line, wait } = somewhere();
    const child = run(folder, building(corpusDir, indexDir));
    await until(child, line);
    await setTimeout(wait);
    child.process.kill('SIGKILL');
    ends.push(await child.ended);

    const serving = await contentOf(indexDir);
    const isNew = serving.version === expected.version;
    expect(serving, line).toEqual(isNew ? expected : before);
    // Only once the new index was whole it may have been put in place.
    if (isNew) expect(line).toBe('writing 0\n');
    await update(filesOf(round));
    expect(await contentOf(indexDir), line).toEqual(expected);
  }
  expect(ends).toContain('SIGKILL');
}, 600_000);

test('after a kill of the first build there is no index, and the next build completes', async () => {
  const { corpusDir, put, update, indexDir } = collection();
  put(filesOf(0));
  const child = run(folder, building(corpusDir, indexDir));
  await until(child, 'embedding 3\n');
  child.process.kill('SIGKILL');
  expect(await child.ended).toBe('SIGKILL');
  await expect(contentOf(indexDir)).rejects.toThrow('npm run index');
  const made = await update(filesOf(0));
  const all = await collection().update(filesOf(0));
  expect(made.length).toBeLessThan(all.length);
  expect(await contentOf(indexDir)).toEqual(await freshContent(filesOf(0)));
});
