import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JOURNAL, openJournal } from '../../store/journal.js';
import { quantise } from '../../store/quantise.js';
import type { PassageVectors } from '../../store/store.js';
import { FINGERPRINT, vectors } from './collection.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { spreadVectors } from './spread.js';
import { sized, trials } from './trials.js';

const folder = indexFolder();
const newFolder = () => mkdtempSync(join(folder, 'index-'));
const { passages: VECTORS } = spreadVectors({ passages: 30, queries: 0 });

const vectorsOf = (n: number): PassageVectors => ({
  passage: VECTORS[n]!,
  sentences: [VECTORS[n + 10]!, VECTORS[n + 20]!],
});

/** Ten entries, h0 to h9, and where each ends in the file. */
function filled(indexDir: string): readonly number[] {
  const journal = openJournal(indexDir, FINGERPRINT);
  const ends = Array.from({ length: 10 }, (_, n) => {
    journal.add(`h${n}`, vectorsOf(n));
    return readFileSync(join(indexDir, JOURNAL)).length;
  });
  journal.close();
  return ends;
}

function expectSame(found: PassageVectors | null, expected: PassageVectors): void {
  expect(found!.passage).toEqual(expected.passage);
  expect(found!.sentences.map(quantise)).toEqual(expected.sentences.map(quantise));
}

test('gives back what was added, before and after it was closed', () => {
  const add = (all: readonly (readonly Float32Array[])[]) => {
    const indexDir = newFolder();
    const journal = openJournal(indexDir, FINGERPRINT);
    const entries = all.map(([passage, ...sentences]): PassageVectors => ({ passage: passage!, sentences }));
    for (const [i, entry] of entries.entries()) journal.add(`hash-${i}`, entry);
    for (const [i, entry] of entries.entries()) expectSame(journal.get(`hash-${i}`), entry);
    journal.close();
    journal.close();
    const again = openJournal(indexDir, FINGERPRINT);
    for (const [i, entry] of entries.entries()) expectSame(again.get(`hash-${i}`), entry);
    expect(again.get('unknown')).toBeNull();
    again.close();
  };
  const entries = fc.array(fc.array(vectors, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(fc.property(entries, add), trials(100));
});

test('of another fingerprint is emptied', () => {
  const indexDir = newFolder();
  filled(indexDir);
  const other = openJournal(indexDir, 'other');
  expect(other.get('h0')).toBeNull();
  other.close();
  const first = openJournal(indexDir, FINGERPRINT);
  expect(first.get('h0')).toBeNull();
  first.close();
});

test('is used up to where it is cut off, and grows on from there', () => {
  const whole = newFolder();
  const ends = filled(whole);
  const bytes = readFileSync(join(whole, JOURNAL));
  for (let length = 0; length < bytes.length; length += sized({ short: 997, full: 97 })) {
    const indexDir = newFolder();
    writeFileSync(join(indexDir, JOURNAL), bytes.subarray(0, length));
    const journal = openJournal(indexDir, FINGERPRINT);
    const complete = ends.map((end) => end <= length);
    expect(complete.map((_, n) => journal.get(`h${n}`) !== null)).toEqual(complete);
    journal.add('h9', vectorsOf(9));
    journal.close();
    const again = openJournal(indexDir, FINGERPRINT);
    expectSame(again.get('h9'), vectorsOf(9));
    again.close();
  }
});

test('gives nothing that was damaged', () => {
  const whole = newFolder();
  filled(whole);
  const bytes = readFileSync(join(whole, JOURNAL));
  for (let at = 0; at < bytes.length; at += sized({ short: 997, full: 97 })) {
    const indexDir = newFolder();
    const flipped = Buffer.from(bytes);
    flipped[at]! ^= 1 << (at % 8);
    writeFileSync(join(indexDir, JOURNAL), flipped);
    const journal = openJournal(indexDir, FINGERPRINT);
    for (let n = 0; n < 10; n++) {
      const found = journal.get(`h${n}`);
      if (found) expectSame(found, vectorsOf(n));
    }
    journal.close();
  }
});

test('goes when a build has finished', async () => {
  const indexDir = newFolder();
  filled(indexDir);
  await buildIndex(indexDir, { documents: [], articles: [], passages: [] });
  expect(existsSync(join(indexDir, JOURNAL))).toBe(false);
});
