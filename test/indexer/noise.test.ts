import { describe, expect, it } from 'vitest';
import type { NoiseRule } from '../../indexer/noise/noise-rule.js';
import { NOISE_RULES } from '../../indexer/noise/rules.js';

const rest = (rule: NoiseRule, text: string) => {
  const left = rule.within ? text.replace(rule.within, '') : text;
  return rule.whole?.(left) ? '' : left;
};

describe.each(NOISE_RULES.map((rule) => [rule.reason, rule] as const))('%s', (_, rule) => {
  it.each(rule.drop)('drops: %s', (sample) => {
    const kept = sample.includes('⟦') ? sample.replace(/⟦.*⟧/, '') : '';
    expect(rest(rule, sample.replace(/[⟦⟧]/g, '')).trim()).toBe(kept.trim());
  });

  it.each(rule.keep)('keeps: %s', (text) => {
    expect(rest(rule, text)).toBe(text);
  });
});

it('no rule drops what another rule must keep', () => {
  const wrong = NOISE_RULES.flatMap((rule) =>
    NOISE_RULES.flatMap((other) =>
      other.keep.filter((text) => rest(rule, text) !== text).map((text) => `${rule.reason}: ${text}`),
    ),
  );
  expect(wrong).toEqual([]);
});
