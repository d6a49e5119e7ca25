import { isTold, nextBelow } from './around.js';
import type { Reading } from './reading.js';
import { type Feature, THRESHOLD, total } from './weights.js';

/** Ways by which the articles of one page tend to begin alike: what closes the one above is one way, whatever it is. */
const WAYS: readonly (readonly Feature[])[] = [
  ['entry'],
  ['metaBelow', 'metaAbove', 'dateline'],
  ['closedBySource', 'closedLikeLast', 'closedByLink'],
  ['separatorAbove'],
  ['titleRepeated'],
  ['inContents'],
];

const goes = (way: readonly Feature[], features: readonly Feature[]) =>
  way.some((feature) => features.includes(feature));

/** How the certain beginnings of this page look: tells whether one more looks like them. */
export function habitOf(
  certain: readonly (readonly Feature[])[],
): (features: readonly Feature[]) => readonly Feature[] {
  if (certain.length < 2) return () => [];
  if (certain.filter((others) => others.includes('entry')).length >= 2)
    return (features) => (features.includes('entry') ? [] : ['insideFeed']);
  const shared = WAYS.filter((way) => certain.every((others) => goes(way, others)));
  return (features) => {
    if (shared.length === 0) return ['amongMany'];
    return ['amongMany', shared.some((way) => goes(way, features)) ? 'likeOthers' : 'unlikeOthers'];
  };
}

const SEVERAL = 4;
const FEW = 1 / 3;

/** How a heading right over text is set apart on its page, where it is: in capitals, or below a rule. */
function formOf(readings: readonly Reading[], at: number, features: readonly Feature[]): string | null {
  const { line } = readings[at]!;
  const capitals = line.text === line.text.toUpperCase();
  const ruled = features.includes('ruleAbove');
  return isTold(nextBelow(readings, at)) && (capitals || ruled)
    ? `${line.block.kind} ${capitals} ${ruled}`
    : null;
}

/**
 * Headings in the same form are of one kind: where few of four or more are told to begin articles, they head sections,
 * where most are, articles. Tells which of the two a heading's form speaks for.
 */
export function formsOf(
  readings: readonly Reading[],
  candidates: readonly { readonly at: number; readonly features: readonly Feature[] }[],
): (at: number, features: readonly Feature[]) => readonly Feature[] {
  const forms = new Map<string, number[]>();
  for (const { at, features } of candidates) {
    const form = formOf(readings, at, features);
    if (form) forms.set(form, [...(forms.get(form) ?? []), total(features)]);
  }
  return (at, features) => {
    const scores = forms.get(formOf(readings, at, features) ?? '') ?? [];
    if (scores.length < SEVERAL) return [];
    const begin = scores.filter((score) => score >= THRESHOLD).length / scores.length;
    if (begin > 1 - FEW) return ['formOfArticles'];
    return begin < FEW ? ['formOfSections'] : [];
  };
}
