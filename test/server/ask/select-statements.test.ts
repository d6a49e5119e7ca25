import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../server/ask/evidence.js';
import { selectStatements } from '../../../server/ask/select-statements.js';

const LIMITS = { words: 60, statements: 4 };

/** The sentences of one passage with their scores, best first. */
function ordered(sentences: readonly (readonly [string, number])[]): readonly Evidence[] {
  const passage = { id: 'p', row: 1 };
  const article = { id: 'a', date: null, title: null };
  const all = sentences.map(([text, score], index) => {
    const place = { start: 100 * index, end: 100 * index + text.length };
    return { text, score, index, place, passage, article, previous: '', marked: null, hybrid: score };
  });
  return all.toSorted((a, b) => b.score - a.score) as unknown as readonly Evidence[];
}

const textsOf = (sentences: readonly (readonly [string, number])[]) =>
  selectStatements(ordered(sentences), LIMITS).map(({ text }) => text);

describe('a sentence that announces what comes next', () => {
  const announcing = 'Ann Example, the director, said:';

  test('is left out where that is not said', () => {
    expect(
      textsOf([
        ['Two homes were shut in May.', 0.9],
        ['Their roofs leaked.', 0.1],
        [announcing, 0.8],
      ]),
    ).toEqual(['Two homes were shut in May.']);
  });

  test('stays before what it announces', () => {
    const homes = 'Homes must be safe for every child.';
    expect(
      textsOf([
        [announcing, 0.5],
        [homes, 0.9],
      ]),
    ).toEqual([announcing, homes]);
  });

  test('brings with it what it announces, however unlikely that is', () => {
    const homes = 'Homes must be safe for every child.';
    expect(
      textsOf([
        [announcing, 0.9],
        [homes, 0.1],
      ]),
    ).toEqual([announcing, homes]);
  });
});
