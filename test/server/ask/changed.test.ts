import { describe, expect, test } from 'vitest';
import { CHANGE_RULES, changeAsked, changesOf } from '../../../server/ask/graded/changed.js';
import type { StandingJudgement } from '../../../server/judgements/find-judgements.js';

const samples = CHANGE_RULES.flatMap(({ samples, direction }) =>
  samples.map((sample) => ({ sample, direction })),
);
const counterSamples = CHANGE_RULES.flatMap(({ counterSamples }) => counterSamples);

const judgement = (id: string, grade: StandingJudgement['grade'], supersededBy: string | null) =>
  ({
    ...{ id, grade, supersededBy, aspect: 'overall', authority: { id: 'X1', name: 'Northtown' } },
    ...{ inspectorate: 'Ofsted', date: null, dateSource: 'none', evidence: [] },
    status: supersededBy ? 'superseded' : 'latest',
  }) satisfies StandingJudgement;

const ids = (judgements: readonly StandingJudgement[], direction: 'better' | 'worse') =>
  changesOf(judgements, direction).map(({ before, after }) => [before.id, after.id]);

describe('asking which authorities changed', () => {
  test.each(samples)('$direction: $sample', ({ sample, direction }) => {
    expect(changeAsked(sample)).toBe(direction);
  });
  test.each(counterSamples)('is not: %s', (sample) => {
    expect(changeAsked(sample)).toBeNull();
  });
  test('is not asking after one authority', () => {
    expect(changeAsked('Which areas improved in Leeds?')).toBeNull();
  });
});

describe('grades that changed', () => {
  test('are those with a successor of another grade, in its direction', () => {
    const all = [
      judgement('a', 'inadequate', 'b'),
      judgement('b', 'good', 'c'),
      judgement('c', 'adequate', null),
    ];
    expect(ids(all, 'better')).toEqual([['a', 'b']]);
    expect(ids(all, 'worse')).toEqual([['b', 'c']]);
  });
  test('are none where a grade was kept, renamed or never followed', () => {
    const all = [
      judgement('a', 'good', 'b'),
      judgement('b', 'good', null),
      judgement('c', 'adequate', 'd'),
      judgement('d', 'requires improvement', null),
      judgement('e', 'inadequate', 'unknown'),
    ];
    expect([...ids(all, 'better'), ...ids(all, 'worse')]).toEqual([]);
  });
});
