import { describe, expect, it } from 'vitest';
import { NOT_JUDGEMENTS } from '../../../indexer/judgements/not-judgements.js';
import { lines } from './judging.js';

const marked = (sample: string) => /\[(?<grade>[^\]]+)\]/.exec(sample)!.groups!.grade!;
const grades = (sample: string) =>
  lines(`Ofsted reported on Kent. ${sample.replace(/[[\]]/g, '')}`).map((line) => line.split(' | ')[2]);

describe.each(NOT_JUDGEMENTS.map((rule) => [rule.reason, rule] as const))('%s', (_, { samples, others }) => {
  it.each(samples)('gives no grade: %s', (sample) => {
    expect(grades(sample)).not.toContain(marked(sample));
  });

  it.each(others)('gives one: %s', (sample) => {
    expect(grades(sample)).toContain(marked(sample));
  });
});
