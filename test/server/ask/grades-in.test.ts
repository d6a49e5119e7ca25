import { describe, expect, test } from 'vitest';
import { gradesIn } from '../../../server/ask/graded/grades-in.js';

describe('the grades that a question asks about', () => {
  test.each([
    ['Which councils were inadequate?', ['inadequate']],
    ['Which councils were good or better?', ['outstanding', 'good']],
    ['Which councils were adequate or worse?', ['adequate', 'inadequate']],
    ['Which councils were better than adequate?', ['outstanding', 'good', 'requires improvement']],
    ['Which councils were not good?', ['requires improvement', 'adequate', 'inadequate']],
    [
      'Which councils were not rated outstanding?',
      ['good', 'requires improvement', 'adequate', 'inadequate'],
    ],
    ['Which councils weren’t inadequate?', ['outstanding', 'good', 'requires improvement', 'adequate']],
    ['Which councils got less than good?', ['requires improvement', 'adequate', 'inadequate']],
    ['Which councils were not good enough?', []],
    ['Which councils closed homes?', []],
    ['councils that require improvement', ['requires improvement']],
  ])('%s', (question, grades) => expect(gradesIn(question)).toEqual(grades));
});
