import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openEarlier } from '../../store/embedded/open-earlier.js';
import { openStore } from '../../store/embedded/open-store.js';
import { IndexError } from '../../store/index-error.js';
import { FORMAT_VERSION } from '../../store/manifest.js';
import {
  article,
  type Collection,
  document,
  entry,
  FINGERPRINT,
  place,
  quoteEntry,
  unit,
} from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { sized } from './trials.js';

const folder = indexFolder();
const sound = join(folder, 'sound');

const COLLECTION: Collection = {
  documents: [document('a.md', 'Some text.')],
  articles: [article('one', place('a.md', 0))],
  passages: [1, 2, 3].map((n) =>
    entry({ id: `p${n}`, articleId: 'one', text: `Text ${n}`, hash: `h${n}` }, [unit(1, n)]),
  ),
  quotes: [quoteEntry({ id: 'q1', articleId: 'one', document: 'a.md' }, unit(2, 1))],
};

const FILES = [
  'current.json',
  'generation-1/manifest.json',
  'generation-1/collection.sqlite',
  'generation-1/vectors.f32',
  'generation-1/quotes.f32',
  'generation-1/sentences.i8',
  'generation-1/passages.hnsw',
];

beforeAll(() => buildIndex(sound, COLLECTION));

/** A copy of the sound index, with something done to it. */
function damaged(damage: (indexDir: string) => void): string {
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync(sound, copy, { recursive: true });
  damage(copy);
  return copy;
}

async function refusal(indexDir: string): Promise<IndexError> {
  const error = await openStore(indexDir).then(
    () => new Error('opened'),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(IndexError);
  expect(error.message).toContain('npm run index');
  return error;
}

test('a finished index is these files and no others', () => {
  const found = readdirSync(sound, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  expect(found.map((file) => join(file.parentPath, file.name)).sort()).toEqual(
    FILES.map((name) => join(sound, name)).sort(),
  );
});

test('an undamaged copy opens', async () => {
  const store = await openStore(damaged(() => {}));
  expect(store.manifest.counts.passages).toBe(3);
  await store.close();
});

test('there is no index in a folder without one', async () => {
  expect((await refusal(join(folder, 'nowhere'))).code).toBe('missing');
});

test.each(FILES)('without %s nothing opens', async (name) => {
  const { code, message } = await refusal(damaged((indexDir) => rmSync(join(indexDir, name))));
  expect(code).toBe(name === 'current.json' ? 'missing' : 'damaged');
  if (code === 'damaged') expect(message).toContain(name.split('/').at(-1));
});

test.each(FILES)('with %s cut or extended nothing opens', async (name) => {
  const { length } = readFileSync(join(sound, name));
  for (const kept of [0, 1, Math.floor(length / 2), length - 1]) {
    const cut = (path: string) => writeFileSync(path, readFileSync(path).subarray(0, kept));
    expect((await refusal(damaged((indexDir) => cut(join(indexDir, name))))).code).toBe('damaged');
  }
  const extend = (path: string) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('0')]));
  expect((await refusal(damaged((indexDir) => extend(join(indexDir, name))))).code).toBe('damaged');
});

test.each(FILES)('with a bit of %s flipped nothing opens', async (name) => {
  const { length } = readFileSync(join(sound, name));
  const steps = sized({ short: 10, full: 100 });
  for (let step = 0; step <= steps; step++) {
    const at = Math.round(((length - 1) * step) / steps);
    const flip = (path: string) => {
      const bytes = readFileSync(path);
      bytes[at]! ^= 1 << (step % 8);
      writeFileSync(path, bytes);
    };
    await refusal(damaged((indexDir) => flip(join(indexDir, name))));
  }
});

test.each(['', 'null', '[]', '{}', '"generation-1"', '{"generation":"../sound"}', '{"generation":1}'])(
  'current.json with %s in it is refused',
  async (text) => {
    const error = await refusal(damaged((indexDir) => writeFileSync(join(indexDir, 'current.json'), text)));
    expect(error.code).toBe('damaged');
  },
);

/** Changes the manifest and the checksum that current.json holds of it. */
function withManifest(change: (manifest: Record<string, unknown>) => unknown): string {
  return damaged((indexDir) => {
    const path = join(indexDir, 'generation-1/manifest.json');
    const text = JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8'))));
    const current = JSON.parse(readFileSync(join(indexDir, 'current.json'), 'utf8'));
    writeFileSync(path, text);
    writeFileSync(
      join(indexDir, 'current.json'),
      JSON.stringify({ ...current, manifestSha256: sha256(text) }),
    );
  });
}

test.each([
  ['of another shape', () => ({ format: FORMAT_VERSION })],
  ['that is no object', () => null],
  ['that names no files', (manifest: object) => ({ ...manifest, files: {} })],
  ['of another version', (manifest: object) => ({ ...manifest, version: 'other' })],
])('a manifest %s is refused', async (_, change) => {
  expect((await refusal(withManifest(change))).code).toBe('damaged');
});

test('a manifest of another format is stale, whatever its shape', async () => {
  const error = await refusal(withManifest(() => ({ format: 999 })));
  expect(error.code).toBe('stale');
  expect(error.message).toContain('999');
});

test('a build takes no vectors from a damaged index', async () => {
  const flip = (path: string) => writeFileSync(path, readFileSync(path).fill(1, 0, 1));
  const known = await openEarlier(
    damaged((indexDir) => flip(join(indexDir, 'generation-1/vectors.f32'))),
    FINGERPRINT,
  );
  expect(known.get('h1')).toBeNull();
  known.close();
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
