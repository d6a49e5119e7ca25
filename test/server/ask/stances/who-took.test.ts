import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../server/ask/evidence.js';
import { stanceAsked } from '../../../../server/ask/stances/stances.js';
import { whoTook } from '../../../../server/ask/stances/who-took.js';
import { readQuery } from '../../../../server/search/query.js';
import { bundledCollection } from '../../bundled-collection.js';

describe('who took a stance, over the bundled briefings', () => {
  const bundled = bundledCollection();

  /** Asks over the articles of some documents, in this order. */
  async function took(question: string, documents: readonly string[]) {
    const { store } = bundled.get();
    const query = readQuery(question, { vocabulary: await store.vocabulary(), isWord: () => true });
    const articles = await Promise.all(documents.map((path) => store.articlesIn(path)));
    const evidence = articles.flat().map((article) => ({ article }) as Evidence);
    return whoTook(store, { asked: stanceAsked(question)!, query, evidence });
  }

  const REPORTING = 'legislation/mandatory-reporting-2025.md';
  const SHEFFIELD = 'inspection/sheffield-regraded-2014.md';

  test('is told by the words of a quote', async () => {
    const found = await took('Who welcomed the mandatory reporting duty?', [REPORTING]);
    expect(found.map(({ name }) => name)).toEqual(['Lucy Duckworth']);
  });

  test('is told by a sentence that reports it, with the whole name', async () => {
    const found = await took('supporters of the child protection teams', [
      'legislation/home-education-staffing-2025.md',
    ]);
    expect(found.map(({ name }) => name)).toContain('Andy Smith');
  });

  test('is shown by sentences that name the speaker and stand in the document', async () => {
    const { store } = bundled.get();
    const found = await took('who criticised inspectors in Sheffield', [SHEFFIELD]);
    expect(found.map(({ name }) => name)).toEqual(['Jayne Ludlam']);
    const [{ shown }] = found as [(typeof found)[number]];
    expect(shown.some(({ text }) => text.includes('Ludlam'))).toBe(true);
    const source = await store.text(SHEFFIELD);
    for (const { text, place } of shown) expect(source!.slice(place.start, place.end)).toBe(text);
  });

  test('is nobody where no article is about the topic', async () => {
    expect(await took('Who welcomed the new railway timetable?', [REPORTING, SHEFFIELD])).toEqual([]);
  });
});
