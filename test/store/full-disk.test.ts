import { mkdtempSync, readdirSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { createWriter } from '../../store/embedded/create-writer.js';
import { openStore } from '../../store/embedded/open-store.js';
import { article, type Collection, document, entry, place, write } from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { compileStore, type Running, run } from './processes.js';
import { spreadVectors } from './spread.js';
import { LONG, sized } from './trials.js';

/** Calls that write, counted since `failAt` was set; the one with its number fails. */
const disk = vi.hoisted(() => ({ calls: 0, failAt: Number.POSITIVE_INFINITY, code: 'ENOSPC' }));

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  const check = () => {
    if (++disk.calls === disk.failAt) throw Object.assign(new Error(disk.code), { code: disk.code });
  };
  const checked = <Args extends readonly unknown[], T>(call: (...args: Args) => Promise<T>) => {
    return async (...args: Args): Promise<T> => {
      check();
      return call(...args);
    };
  };
  const open = async (...args: Parameters<typeof real.open>): Promise<FileHandle> => {
    const file = await real.open(...args);
    const { writeFile, sync } = { writeFile: file.writeFile.bind(file), sync: file.sync.bind(file) };
    return Object.assign(file, {
      writeFile: checked(writeFile as typeof file.writeFile),
      sync: checked(sync),
    });
  };
  return { ...real, open: checked(open), rename: checked(real.rename), rm: checked(real.rm) };
});

const folder = indexFolder();
beforeAll(() => compileStore(folder));

const { passages: VECTORS } = spreadVectors({ passages: 5, queries: 0 });

/** Where the text says which of two versions it is. */
function collectionOf(version: string): Collection {
  return {
    documents: [document('a.md', version)],
    articles: [article('one', place('a.md', 0))],
    passages: VECTORS.map((vector, n) => entry({ id: `p${n}`, articleId: 'one', text: version }, [vector])),
  };
}

async function versionIn(indexDir: string): Promise<string | null> {
  const store = await openStore(indexDir);
  const text = await store.text('a.md');
  await store.close();
  return text;
}

/** Builds with a fault at one call; returns how the build ended and how many calls there were. */
async function buildWithFault(indexDir: string, failAt: number, code: string) {
  const writer = createWriter(indexDir);
  Object.assign(disk, { calls: 0, failAt, code });
  const ended = await write(writer, collectionOf('new')).then(
    () => 'finished',
    (error) => error.code,
  );
  Object.assign(disk, { failAt: Number.POSITIVE_INFINITY });
  await writer.abandon();
  return { ended, calls: disk.calls };
}

async function oldIndex(): Promise<string> {
  const indexDir = mkdtempSync(join(folder, 'index-'));
  await buildIndex(indexDir, collectionOf('old'));
  return indexDir;
}

test.each(['ENOSPC', 'EIO'])('%s at any write of finish leaves an index that serves', async (code) => {
  const { calls } = await buildWithFault(await oldIndex(), Number.POSITIVE_INFINITY, code);
  expect(calls).toBeGreaterThan(12);
  const serving: (string | null)[] = [];
  for (let failAt = 1; failAt <= calls; failAt++) {
    const indexDir = await oldIndex();
    const { ended } = await buildWithFault(indexDir, failAt, code);
    const version = await versionIn(indexDir);
    serving.push(version);
    expect(ended === 'finished' || ended === code).toBe(true);
    if (ended === 'finished') expect(version).toBe('new');
    if (version === 'old') expect(readdirSync(indexDir)).toContain('generation-1');
    await buildIndex(indexDir, collectionOf('next'));
    expect(await versionIn(indexDir)).toBe('next');
    expect(readdirSync(indexDir).sort()).toEqual(['current.json', expect.stringMatching('generation-')]);
  }
  // Until the new one is in its place the old one serves, and not only at the first faults.
  expect(serving.lastIndexOf('old')).toBeGreaterThan(8);
  expect(serving.slice(serving.indexOf('new'))).not.toContain('old');
});

/** Writes the new version in a process of its own, which SQLite and hnswlib write in too. */
const building = (indexDir: string) => `
  import { createWriter } from './store/embedded/create-writer.js';
  import { article, document, entry, place, write } from './test/store/collection.js';
  import { spreadVectors } from './test/store/spread.js';
  let writer;
  try {
    writer = createWriter(${JSON.stringify(indexDir)});
    await write(writer, {
      documents: [document('a.md', 'new')],
      articles: [article('one', place('a.md', 0))],
      passages: spreadVectors({ passages: 200, queries: 0 }).passages.map((vector, n) =>
        entry({ id: 'p' + n, articleId: 'one', text: 'new' }, [vector])),
    });
    console.log('finished');
  } catch (error) {
    console.log('failed: ' + error.message);
    await writer?.abandon();
  }
`;

test.skipIf(process.platform === 'win32')(
  'a disk that takes no more, whoever writes, leaves the old index',
  LONG,
  async () => {
    const indexDir = await oldIndex();
    let build!: Running;
    // Kilobytes. The database is refused at the first, the vectors at the next, the graph alone at the last.
    for (const limit of sized({ short: [60, 200, 320], full: [0, 4, 60, 100, 200, 290, 305, 320] })) {
      build = run(folder, building(indexDir), limit);
      expect(await build.ended).toBe(0);
      expect(build.printed()).toContain('failed: ');
      expect(await versionIn(indexDir)).toBe('old');
    }
    expect(build.printed()).toContain('passages.hnsw could not be written whole');
    build = run(folder, building(indexDir));
    await build.ended;
    expect(build.printed()).toContain('finished');
    expect(await versionIn(indexDir)).toBe('new');
  },
);
