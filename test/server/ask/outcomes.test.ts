import { describe, expect, test } from 'vitest';
import { isOutcomeOf, OUTCOME_RULES } from '../../../server/ask/outcomes.js';
import { sharedShare } from '../../../server/ask/same-matter.js';

describe('how a claim or a plan came out', () => {
  test.each(OUTCOME_RULES.flatMap(({ samples }) => [...samples]))('%s %s', (claim, outcome) => {
    expect(isOutcomeOf(outcome, claim)).toBe(true);
  });
  test.each(OUTCOME_RULES.flatMap(({ counterSamples }) => [...counterSamples]))(
    'not: %s %s',
    (claim, text) => {
      expect(isOutcomeOf(text, claim)).toBe(false);
    },
  );
  test('may be told of `it` by the sentence just behind', () => {
    const claim = 'The manager was accused of hiding files.';
    expect(isOutcomeOf('He denied it.', claim, true)).toBe(true);
    expect(isOutcomeOf('He denied it.', claim)).toBe(false);
  });
  test('is not told by a sentence about another matter', () => {
    expect(isOutcomeOf('A driver denied speeding.', 'The manager was accused of hiding files.')).toBe(false);
  });
});

describe('the words that two texts share', () => {
  test('are counted without those that carry no meaning, against the shorter text', () => {
    expect(sharedShare('The home was closed.', 'Homes closed in the north.')).toBe(1);
    expect(sharedShare('It is the north of it.', 'The home was closed.')).toBe(0);
    expect(sharedShare('', 'Homes')).toBe(0);
  });
});
