import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerFiguresOf } from './answer-figures.js';
import type { Asked } from './ask-all.js';
import { askOver } from './ask-over.js';
import { readAskedQuestions } from './asked-questions.js';

const MATTERS = join(import.meta.dirname, '../matters');

/** A little beside what was measured, which stands above each. */
const LIMITS = {
  // Of 45 answerable, 48 answered and 6 unanswerable: 0.933, 0.125, 0.500
  development: { right: 0.88, wrong: 0.17, refused: 0.5 },
  // Of 43, 46 and 6:                                  0.837, 0.217, 0.500
  'set-aside': { right: 0.79, wrong: 0.27, refused: 0.5 },
};

describe('lists of every form, figures, yes or no, and what was later corrected, over invented articles', () => {
  let asked: readonly Asked[];

  beforeAll(async () => {
    asked = await askOver(join(MATTERS, 'corpus'), readAskedQuestions(join(MATTERS, 'questions.json')));
  });

  test.each(['development', 'set-aside'] as const)('are right and refused: %s', (half) => {
    const figures = answerFiguresOf(asked.filter(({ question }) => question.half === half));
    const limits = LIMITS[half];
    expect(figures.right).toBeGreaterThanOrEqual(limits.right);
    expect(figures.wrong).toBeLessThanOrEqual(limits.wrong);
    expect(figures.refused).toBeGreaterThanOrEqual(limits.refused);
  });
});
