import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { openEarlier } from '../../store/embedded/open-earlier.js';
import { openStore } from '../../store/embedded/open-store.js';
import { article, type Collection, document, entry, FINGERPRINT, place } from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { compileStore, run, until } from './processes.js';
import { random } from './spread.js';
import { LONG, sized } from './trials.js';

const folder = indexFolder();
const newFolder = () => mkdtempSync(join(folder, 'index-'));
const ROUNDS = sized({ short: 2, full: 20 });

beforeAll(() => compileStore(folder));

/** Keeps vectors and prints each hash after it; ends only by being killed. */
const embedding = (indexDir: string) => `
  import { openEarlier } from './store/embedded/open-earlier.js';
  const known = await openEarlier(${JSON.stringify(indexDir)}, ${JSON.stringify(FINGERPRINT)});
  for (let n = 0; ; n++) {
    const passage = Float32Array.of(n + 1, 1, 2, 3);
    if (!known.get('h' + n)) known.keep('h' + n, { passage, sentences: [passage] });
    await new Promise((done) => process.stdout.write('h' + n + '\\n', done));
  }
`;

test('after a kill nothing is embedded twice', LONG, async () => {
  for (let round = 0; round < sized({ short: 2, full: 20 }); round++) {
    const indexDir = newFolder();
    const build = run(folder, embedding(indexDir));
    await until(build, `h${10 * round}\n`);
    build.process.kill('SIGKILL');
    expect(await build.ended).toBe('SIGKILL');
    const printed = build.printed().split('\n').slice(0, -1);
    const known = await openEarlier(indexDir, FINGERPRINT);
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((hash) => known.get(hash) === null)).toEqual([]);
    expect(known.get('h0')!.passage).toEqual(Float32Array.of(1, 1, 2, 3));
    known.close();
  }
});

/** Builds again and again; the document and every passage of a build say which it is. */
const rebuilding = (indexDir: string) => `
  import { createWriter } from './store/embedded/create-writer.js';
  import { article, document, entry, place, write } from './test/store/collection.js';
  for (let version = 1; ; version++) {
    await write(createWriter(${JSON.stringify(indexDir)}), {
      documents: [document('a.md', 'version ' + version)],
      articles: [article('one', place('a.md', 0))],
      passages: Array.from({ length: 50 }, (_, n) =>
        entry({ id: 'p' + n, articleId: 'one', text: 'version ' + version })),
    });
    console.log('built ' + version);
  }
`;

const NEXT: Collection = {
  documents: [document('a.md', 'next')],
  articles: [article('one', place('a.md', 0))],
  passages: [entry({ id: 'p', articleId: 'one', text: 'next' })],
};

test('killed at any point, a build leaves a whole index, and the next one completes', LONG, async () => {
  const next = random(5);
  for (let round = 0; round < ROUNDS; round++) {
    const indexDir = newFolder();
    const build = run(folder, rebuilding(indexDir));
    await until(build, 'built 1\n');
    await setTimeout(200 * next());
    build.process.kill('SIGKILL');
    await build.ended;
    const store = await openStore(indexDir);
    const version = await store.text('a.md');
    const matches = await store.keyword([{ forms: [version!], weight: 1 }], await store.select({}), 1000);
    expect(version).toMatch(/^version \d+$/);
    expect(matches.total).toBe(50);
    await store.close();
    await buildIndex(indexDir, NEXT);
    expect(readdirSync(indexDir).sort()).toEqual(['current.json', expect.stringMatching('generation-')]);
  }
});
