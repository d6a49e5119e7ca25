import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWriter } from '../../store/embedded/create-writer.js';
import { readCurrentVersion } from '../../store/embedded/current.js';
import { openEarlier } from '../../store/embedded/open-earlier.js';
import { openStore } from '../../store/embedded/open-store.js';
import { quantise } from '../../store/quantise.js';
import { Sqlite } from '../../store/sqlite.js';
import {
  article,
  type Collection,
  collections,
  concept,
  document,
  entry,
  FINGERPRINT,
  factsOf,
  MOMENTS,
  place,
  write,
} from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { spreadVectors } from './spread.js';
import { trials } from './trials.js';

const folder = indexFolder();
const newFolder = () => mkdtempSync(join(folder, 'index-'));

const { passages: VECTORS } = spreadVectors({ passages: 6, queries: 0 });

/** A document with one passage of one sentence for each name. */
function collectionOf(...names: readonly string[]): Collection {
  return {
    documents: names.map((name) => document(`${name}.md`, `The whole text of ${name}.`)),
    articles: names.map((name) => article(name, place(`${name}.md`, 0, { title: `Title of ${name}` }))),
    passages: names.map((name, i) =>
      entry({ id: `passage-${name}`, articleId: name, text: `All of ${name}.`, hash: `hash-${name}` }, [
        VECTORS[2 * i]!,
        VECTORS[2 * i + 1]!,
      ]),
    ),
  };
}

function bytesIn(path: string): Buffer {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))));
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

test('a build is swapped in whole, and an open reader keeps the one it has', async () => {
  const indexDir = newFolder();
  expect(await readCurrentVersion(indexDir)).toBeNull();
  await buildIndex(indexDir, collectionOf('wetherby', 'ilkley'));
  const before = await openStore(indexDir);
  expect(await readCurrentVersion(indexDir)).toBe(before.manifest.version);

  await buildIndex(indexDir, collectionOf('ilkley'));
  const after = await openStore(indexDir);
  expect(await readCurrentVersion(indexDir)).toBe(after.manifest.version);
  expect(after.manifest.version).not.toBe(before.manifest.version);

  expect(await before.text('wetherby.md')).toBe('The whole text of wetherby.');
  expect((await before.keyword([['wetherby']].map(concept), await before.select({}), 5)).total).toBe(1);
  expect(await before.nearest(VECTORS[0]!, await before.select({}), 5)).toHaveLength(2);
  expect((await before.vocabulary()).has('wetherby')).toBe(true);
  expect(await after.text('wetherby.md')).toBeNull();
  await before.close();
  await after.close();
});

test('opening never meets half an index while builds finish', async () => {
  const indexDir = newFolder();
  await buildIndex(indexDir, collectionOf('ilkley'));
  let building = true;
  const builds = (async () => {
    for (let n = 0; n < trials(200).numRuns; n++) await buildIndex(indexDir, collectionOf('ilkley', 'otley'));
    building = false;
  })();
  while (building) {
    const store = await openStore(indexDir);
    expect(await store.text('ilkley.md')).toBe('The whole text of ilkley.');
    await store.close();
  }
  await builds;
});

test('nothing of what was withdrawn remains', async () => {
  const indexDir = newFolder();
  const known = await openEarlier(indexDir, FINGERPRINT);
  const first = collectionOf('wetherby', 'ilkley');
  for (const { passage, vectors } of first.passages) known.keep(passage.hash, vectors);
  known.close();
  await buildIndex(indexDir, first);
  const { passage, vectors } = first.passages[0]!;
  const traces = [
    Buffer.from('wetherby'),
    Buffer.from(passage.hash),
    bytesOf(vectors.passage),
    bytesOf(quantise(vectors.sentences[0]!)),
  ];
  expect(traces.map((trace) => bytesIn(indexDir).includes(trace))).toEqual([true, true, true, true]);

  const abandoned = createWriter(indexDir);
  for (const { drops, ...document } of first.documents) abandoned.addDocument(document, drops);
  await buildIndex(indexDir, { ...collectionOf('ilkley'), passages: first.passages.slice(1) });
  expect(traces.map((trace) => bytesIn(indexDir).includes(trace))).toEqual([false, false, false, false]);
  await abandoned.abandon();
});

test('a broken-off build leaves the index in use and goes with the next', async () => {
  const indexDir = newFolder();
  const manifest = await buildIndex(indexDir, collectionOf('ilkley'));
  createWriter(indexDir).addDocument(document('a.md', 'Half a build.'), []);
  const stranger = join(indexDir, 'notes');
  mkdirSync(stranger);
  writeFileSync(join(stranger, 'mine.txt'), 'not the index’s');

  expect(await readCurrentVersion(indexDir)).toBe(manifest.version);
  await buildIndex(indexDir, collectionOf('ilkley'));
  expect(readdirSync(indexDir).filter((name) => name.startsWith('generation-'))).toEqual(['generation-3']);
  expect(existsSync(join(stranger, 'mine.txt'))).toBe(true);
});

test('abandon removes what was written, and nothing that is in use', async () => {
  const indexDir = newFolder();
  const writer = createWriter(indexDir);
  writer.addDocument(document('a.md', 'Text.'), []);
  expect(writer.text('a.md')).toBe('Text.');
  await writer.abandon();
  await writer.abandon();
  expect(readdirSync(indexDir)).toEqual([]);

  const finished = createWriter(indexDir);
  await finished.finish(factsOf(collectionOf()));
  await finished.abandon();
  await (await openStore(indexDir)).close();
});

test.each<[string, (writer: ReturnType<typeof createWriter>) => void, RegExp]>([
  ['an unknown document', (writer) => writer.addArticle(article('a', place('x.md', 0))), /no document x\.md/],
  ['the text of one', (writer) => writer.text('x.md'), /no document x\.md/],
  [
    'an unknown article',
    (writer) => {
      const { passage, vectors } = entry({ id: 'p', articleId: 'a', text: '' });
      writer.addPassage(passage, vectors);
    },
    /no article a/,
  ],
  [
    'a sentence without a vector',
    (writer) => {
      const { passage, vectors } = entry({ id: 'p', articleId: 'a', text: '' });
      writer.addPassage({ ...passage, sentences: passage.spans }, vectors);
    },
    /vector .* for each sentence/,
  ],
])('a writer refuses %s', async (_, add, message) => {
  const writer = createWriter(newFolder());
  expect(() => add(writer)).toThrow(message);
  await writer.abandon();
});

test('a writer refuses vectors of two models', async () => {
  const writer = createWriter(newFolder());
  const [first, second] = collectionOf('ilkley', 'otley').passages;
  writer.addDocument(document('ilkley.md', ''), []);
  writer.addArticle(article('ilkley', place('ilkley.md', 0)));
  writer.addPassage(first!.passage, first!.vectors);
  const other = { passage: new Float32Array(3), sentences: [new Float32Array(3)] };
  expect(() => writer.addPassage({ ...second!.passage, articleId: 'ilkley' }, other)).toThrow(/one model/);
  await writer.abandon();
});

test('a query’s vector of another model is refused', async () => {
  const indexDir = newFolder();
  await buildIndex(indexDir, collectionOf('ilkley'));
  const store = await openStore(indexDir);
  await expect(store.nearest(new Float32Array(3), await store.select({}), 1)).rejects.toThrow(/3 components/);
  await store.close();
});

/** What SQL holds, without how it is laid out. */
function sqlContent(indexDir: string, generation: string) {
  const db = new Sqlite(join(indexDir, generation, 'collection.sqlite'), { readonly: true });
  const tables = ['documents', 'drops', 'articles', 'places', 'passages', 'words', 'passage_index_data'];
  const content = tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  db.close();
  return content;
}

test('two builds of one input are equal, from vectors kept or fresh', async () => {
  const compare = async (collection: Collection) => {
    const [once, again] = [newFolder(), newFolder()];
    const first = await buildIndex(once, collection);
    // Of passages with the same text the first one's vectors are kept: give every passage a text of its own.
    const known = await openEarlier(once, FINGERPRINT);
    const kept = collection.passages.map(({ passage }) => ({ passage, vectors: known.get(passage.hash)! }));
    known.close();
    const second = await buildIndex(again, { ...collection, passages: kept });

    expect(second.version).toBe(first.version);
    expect(second.files['vectors.f32']).toEqual(first.files['vectors.f32']);
    expect(second.files['passages.hnsw']).toEqual(first.files['passages.hnsw']);
    expect(sqlContent(again, 'generation-1')).toEqual(sqlContent(once, 'generation-1'));
  };
  const distinct = collections.map((collection) => ({
    ...collection,
    passages: collection.passages.map(({ passage, vectors }) => ({
      passage: { ...passage, hash: passage.id },
      vectors,
    })),
  }));
  await fc.assert(fc.asyncProperty(distinct, compare), trials(50));
});

test('vectors of another fingerprint are not known', async () => {
  const indexDir = newFolder();
  await buildIndex(indexDir, collectionOf('ilkley'));
  const other = await openEarlier(indexDir, 'other');
  expect(other.get('hash-ilkley')).toBeNull();
  other.close();
  const same = await openEarlier(indexDir, FINGERPRINT);
  expect(same.get('hash-ilkley')?.passage).toEqual(VECTORS[0]);
  expect(same.get('hash-otley')).toBeNull();
  same.close();
  same.close();
});

test('since when words are known holds for another model, too, and for every printing of them', async () => {
  const indexDir = newFolder();
  await buildIndex(indexDir, collectionOf('ilkley'));
  for (const fingerprint of ['other', FINGERPRINT]) {
    const earlier = await openEarlier(indexDir, fingerprint);
    expect(earlier.firstIndexed('hash-ilkley')).toBe(MOMENTS[0]);
    expect(earlier.firstIndexed('hash-otley')).toBeNull();
    earlier.close();
  }
});

test('problems and rules of extraction change the version, since a server shows what they make', async () => {
  const facts = factsOf(collectionOf());
  const problems = [{ path: 'big.pdf', reason: 'too large', remedy: 'split it' }];
  const plain = await write(createWriter(newFolder()), collectionOf());
  const writer = createWriter(newFolder());
  const other = await writer.finish({ ...facts, problems });
  expect(other.version).not.toBe(plain.version);
  const rules = await createWriter(newFolder()).finish({ ...facts, extraction: 2 });
  expect(rules.version).not.toBe(plain.version);
});
