import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Relevance } from '../../server/search/answer.js';
import { trials } from '../store/trials.js';
import { expectedCalibrationError } from './metrics/expected-calibration-error.js';
import { meanReciprocalRank } from './metrics/mean-reciprocal-rank.js';
import { quantile } from './metrics/quantile.js';
import { recallAt } from './metrics/recall-at.js';
import { type Claim, reliability } from './metrics/reliability.js';
import { shareBelow } from './metrics/share-below.js';
import { shareCalledNone } from './metrics/share-called-none.js';

const ranks = fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { minLength: 1 });
const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });
const claims = fc.array(
  fc.record<Claim>({
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    true: fc.boolean(),
    weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
  }),
  { minLength: 1 },
);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('recall at k', () => {
  test.each([
    [1, 0.25],
    [2, 0.5],
    [5, 0.75],
    [10, 0.75],
  ])('at %d, by hand', (k, expected) => {
    expect(recallAt(k, [1, 2, 4, null])).toBe(expected);
  });

  test('never falls as k grows, and in the end counts whatever was found', () => {
    fc.assert(
      fc.property(ranks, (those) => {
        const all = Array.from({ length: 10 }, (_, at) => recallAt(at + 1, those));
        expect([...all].sort((a, b) => a - b)).toEqual(all);
        expect(all[9]).toBe(those.filter((rank) => rank !== null).length / those.length);
      }),
      trials(1000),
    );
  });

  test('is no number over no questions', () => expect(recallAt(1, [])).toBeNaN());
});

describe('mean reciprocal rank', () => {
  test('by hand', () => {
    expect(meanReciprocalRank([1, 2, 4, null])).toBe((1 + 1 / 2 + 1 / 4) / 4);
    expect(meanReciprocalRank([null])).toBe(0);
    expect(meanReciprocalRank([])).toBeNaN();
  });

  test('lies between recall at one and recall at any place', () => {
    fc.assert(
      fc.property(ranks, (those) => {
        const value = meanReciprocalRank(those);
        expect(value).toBeGreaterThanOrEqual(recallAt(1, those) - 1e-12);
        expect(value).toBeLessThanOrEqual(recallAt(10, those) + 1e-12);
      }),
      trials(1000),
    );
  });
});

test('the share called none, by hand', () => {
  const replies = (...all: Relevance[]) => all.map((relevance) => ({ relevance }));
  expect(shareCalledNone(replies('none', 'weak', 'strong', 'none'))).toBe(0.5);
  expect(shareCalledNone(replies('weak', 'strong'))).toBe(0);
  expect(shareCalledNone([])).toBeNaN();
});

describe('share below a score', () => {
  test('by hand: a score at the threshold is not below it', () => {
    expect(shareBelow(0.5, [0, 0.2, 0.5, 0.9])).toBe(0.5);
    expect(shareBelow(0, [0, 1])).toBe(0);
  });

  test('never falls as the threshold rises', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (those, threshold) => {
        expect(shareBelow(threshold, those)).toBeLessThanOrEqual(shareBelow(1.01, those));
        expect(shareBelow(threshold, those)).toBeGreaterThanOrEqual(shareBelow(threshold / 2, those));
      }),
      trials(1000),
    );
  });
});

describe('calibration', () => {
  const claim = (score: number, isTrue: boolean, weight = 1): Claim => ({ score, true: isTrue, weight });

  test('by hand', () => {
    const bins = reliability([claim(0.1, false), claim(0.3, true), claim(0.6, true), claim(1, true, 3)], 2);
    expect(bins).toEqual([
      { from: 0, to: 0.5, count: 2, weight: 2 / 6, score: 0.2, share: 0.5 },
      { from: 0.5, to: 1, count: 2, weight: 4 / 6, score: 0.9, share: 1 },
    ]);
    expect(expectedCalibrationError(bins)).toBeCloseTo((2 / 6) * 0.3 + (4 / 6) * 0.1, 12);
  });

  test('the error is 0 where the score is right in each bin, and 1 where it is as wrong as can be', () => {
    const right = [claim(0.25, true), ...Array.from({ length: 3 }, () => claim(0.25, false))];
    expect(expectedCalibrationError(reliability(right, 10))).toBe(0);
    expect(expectedCalibrationError(reliability([claim(0, true), claim(1, false)], 10))).toBe(1);
  });

  test('bins part all claims, and each mean lies in its bin', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 1, max: 20 }), (those, number) => {
        const bins = reliability(those, number);
        expect(sum(bins.map(({ count }) => count))).toBe(those.length);
        expect(sum(bins.map(({ weight }) => weight))).toBeCloseTo(1, 9);
        for (const { from, to, score } of bins) {
          expect(score).toBeGreaterThanOrEqual(from - 1e-9);
          expect(score).toBeLessThanOrEqual(to + 1e-9);
        }
        const error = expectedCalibrationError(bins);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1 + 1e-9);
      }),
      trials(1000),
    );
  });

  test('only the ratio of weights counts, and a weight of two counts like the claim twice', () => {
    fc.assert(
      fc.property(claims, (those) => {
        const error = (all: readonly Claim[]) => expectedCalibrationError(reliability(all, 10));
        const heavier = those.map((one) => ({ ...one, weight: one.weight * 2 }));
        expect(error(heavier)).toBeCloseTo(error(those), 9);
        expect(error([...those, those[0]!])).toBeCloseTo(error([heavier[0]!, ...those.slice(1)]), 9);
      }),
      trials(1000),
    );
  });

  test('with one bin the error is the mean score against the share that was true', () => {
    fc.assert(
      fc.property(claims, (those) => {
        const total = sum(those.map(({ weight }) => weight));
        const gap = sum(those.map((one) => one.weight * (Number(one.true) - one.score))) / total;
        expect(expectedCalibrationError(reliability(those, 1))).toBeCloseTo(Math.abs(gap), 9);
      }),
      trials(1000),
    );
  });
});

describe('quantile', () => {
  test('by hand', () => {
    const values = [40, 10, 30, 20];
    expect([0.25, 0.5, 0.51, 0.95, 1].map((part) => quantile(part, values))).toEqual([10, 20, 30, 40, 40]);
    expect(quantile(0.5, [])).toBeNaN();
  });

  test('is the least value that enough of the values do not exceed', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(0.5, 0.95), (values, part) => {
        const enough = values.filter(
          (value) => values.filter((other) => other <= value).length >= part * values.length,
        );
        expect(quantile(part, values)).toBe(Math.min(...enough));
      }),
      trials(1000),
    );
  });
});
