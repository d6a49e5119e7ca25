import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerFiguresOf } from './answer-figures.js';
import type { Asked } from './ask-all.js';
import { askOver } from './ask-over.js';
import { readAskedQuestions } from './asked-questions.js';
import { sample } from './sample.js';

const ROOT = join(import.meta.dirname, '../../..');
const QUESTIONS = sample(readAskedQuestions(join(ROOT, 'test/evaluation/ask-questions.json')));

/** Each a little beside what was measured on the sample, which stands above it: of so few questions one may slip. */
const LIMITS = {
  // Of 50, 50, 53 and 15:  0.920              0.920         0.132          0.733
  development: { right: 0.88, rightAndCited: 0.88, wrong: 0.18, refused: 0.66 },
  // Of 51, 51, 53 and 12:  0.863              0.863         0.170          0.750
  'set-aside': { right: 0.82, rightAndCited: 0.82, wrong: 0.21, refused: 0.66 },
};

describe('answers over the bundled corpus, half of the questions of each half', () => {
  let asked: readonly Asked[];

  beforeAll(async () => {
    asked = await askOver(join(ROOT, 'corpus'), QUESTIONS);
  });

  test.each(['development', 'set-aside'] as const)('are right, cited and refused: %s', (half) => {
    const limits = LIMITS[half];
    const figures = answerFiguresOf(asked.filter(({ question }) => question.half === half));
    expect(figures.right).toBeGreaterThanOrEqual(limits.right);
    expect(figures.rightAndCited).toBeGreaterThanOrEqual(limits.rightAndCited);
    expect(figures.wrong).toBeLessThanOrEqual(limits.wrong);
    expect(figures.refused).toBeGreaterThanOrEqual(limits.refused);
  });

  test('cite their sources to the character', () => {
    const { citations, exact } = answerFiguresOf(asked);
    expect(citations).toBeGreaterThan(0);
    expect(exact).toBe(1);
  });
});
