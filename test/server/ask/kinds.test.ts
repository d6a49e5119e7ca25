import { describe, expect, test } from 'vitest';
import { KIND_RULES, kindOf } from '../../../server/ask/kinds.js';

const samples = KIND_RULES.flatMap((rule) => rule.samples.map((sample) => ({ sample, rule })));
const counterSamples = KIND_RULES.flatMap((rule) => rule.counterSamples.map((sample) => ({ sample, rule })));

describe('the kind of a question', () => {
  test.each(samples)('is told by its wording: $sample', ({ sample, rule }) => {
    expect(kindOf(sample).kind).toBe(rule.kind);
    if (rule.form) expect(kindOf(sample).form).toBe(rule.form);
  });

  test.each(counterSamples)('is not told by a wording that is only alike: $sample', ({ sample, rule }) => {
    expect(rule.pattern.test(sample)).toBe(false);
  });

  test('is other where nothing tells it', () => {
    expect(kindOf('homes near rivers')).toEqual({ kind: 'other', form: null });
  });
});
