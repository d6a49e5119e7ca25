import { describe, expect, test } from 'vitest';
import { laterFirst } from '../../../server/ask/later-first.js';

const sentence = (id: string, date: string | null, text: string, title: string | null = null) => ({
  text,
  article: { id, date, title },
});
const PLAN = 'The bill sets a fine of £500 for late reports.';
const CORRECTED = 'The bill sets no fine for late reports.';

describe('articles on the same thing', () => {
  test('stand the later first', () => {
    expect(laterFirst([sentence('a', '2014-01-02', PLAN), sentence('b', '2014-03', CORRECTED)])).toEqual([
      'b',
      'a',
    ]);
  });
  test('of one story by their titles stand the later first, too', () => {
    const sentences = [
      sentence('a', '2014-01-02', PLAN, 'Fine for late reports planned'),
      sentence('b', '2014-03', 'Clubs had feared for their volunteers.', 'Fine for late reports dropped'),
    ];
    expect(laterFirst(sentences)).toEqual(['b', 'a']);
  });
  test.each([
    ['of which one has no date', null, CORRECTED],
    ['of which the second is earlier', '2013-12-01', CORRECTED],
    ['of the same month and no day', '2014-01', CORRECTED],
    ['that are about different things', '2014-03-01', 'Trains run again.'],
  ])('keep their order when they are ones %s', (_, date, text) => {
    expect(laterFirst([sentence('a', '2014-01-02', PLAN), sentence('b', date, text)])).toEqual(['a', 'b']);
  });
});
