import { describe, expect, test } from 'vitest';
import { stemsOf } from '../../../language/stem.js';
import type { AskedName } from '../../../server/ask/names.js';
import { readNames } from '../../../server/ask/names.js';
import { prepareNamesMissing } from '../../../server/ask/names-missing.js';
import { bundledCollection } from '../bundled-collection.js';

describe('the names of a question', () => {
  const bundled = bundledCollection();

  test.each([
    ['two joined by a word', 'What did Annie Hudson and Steve Owen say?'],
    ['an office with what it is of', 'Chair of NCVYS'],
    ['behind what is asked of it first', 'Views of Annie Hudson on staff'],
    ['with a month behind it', 'How many left Central Bedfordshire in June?'],
    ['that run into each other', 'What of the Great Yarmouth Norfolk move?'],
    ['in an adjective of the place', 'Which English councils were slow?'],
    ['behind the first word', 'Does Annie Hudson chair it?'],
    ['that owns something', 'NCVYS’s plan for a day'],
    ['with an ending that joins it to a word', 'What Ofsted-led visits were there?'],
  ])('are known: %s', async (_, question) => {
    const names = await readNames(question, { store: bundled.get().store, near: [] });
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(({ known }) => !known).map(({ text }) => text)).toEqual([]);
  });

  test('are none where all words have capitals', async () => {
    const looked = { store: bundled.get().store, near: [] };
    expect(await readNames('Homes That Closed Without Notice', looked)).toEqual([]);
  });

  test.each([
    ['Who runs Estelle Morris House?', 'Estelle Morris House'],
    ['What did Annie Hudson and Estelle Morris say?', 'Annie Hudson and Estelle Morris'],
    ['Views of Estelle Morris on staff', 'Estelle Morris'],
    ['What does the Youth Justice Board do?', 'Youth Justice Board'],
  ])('are not: %s', async (question, name) => {
    const names = await readNames(question, { store: bundled.get().store, near: [] });
    expect(names.filter(({ known }) => !known).map(({ text }) => text)).toEqual([name]);
  });
});

describe('names that a text lacks', () => {
  const name = (...forms: string[]): AskedName => ({ text: forms[0]!, forms, known: true, aside: [] });
  const missing = (names: readonly AskedName[], text: string) =>
    prepareNamesMissing(names)({ text, stems: stemsOf(text), article: text, document: 'a.txt' });

  test('are counted as a share; a surname, another form or words with the initials will do', () => {
    expect(missing([name('Ann Example'), name('Otherham')], 'Example came.')).toBe(0.5);
    expect(missing([name('NVB')], 'The Northmere Visits Board came.')).toBe(0);
    expect(missing([name('NVB', 'visits board')], 'The visits board came.')).toBe(0);
    expect(missing([], 'Nobody came.')).toBe(0);
  });

  test('are not held by what bodies are called alone', () => {
    expect(missing([name('Otherham Council')], 'The council came.')).toBe(1);
  });

  test('are held by a document that prints them elsewhere', () => {
    expect(missing([{ ...name('Otherham'), aside: ['a.txt'] }], 'The council came.')).toBe(0);
  });
});
