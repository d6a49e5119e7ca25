import { describe, expect, it } from 'vitest';
import { clauseAt } from '../../../indexer/judgements/clause.js';
import { FEATURES } from '../../../indexer/judgements/given.js';
import { findGradeMentions } from '../../../indexer/judgements/grade-mentions.js';
import type { Place } from '../../../indexer/judgements/place.js';
import { skeletonOf } from '../../../indexer/judgements/skeleton.js';
import { findAuthorities } from '../../../language/authorities.js';

/** The place of the bracketed grade, as those before it were given. */
function placeOf(sample: string, inspected: Place['inspected']): Place {
  const at = sample.indexOf('[');
  const text = sample.replace(/[[\]]/g, '');
  const mentions = findAuthorities(text);
  const unit = {
    text,
    span: { start: 0, end: text.length },
    heading: null,
    block: 0,
    first: true,
    loose: false,
  };
  const skeleton = skeletonOf(
    text,
    mentions.map(({ span }) => span),
  );
  const all = findGradeMentions(text);
  const mention = all.find(({ span }) => span.start === at)!;
  const taken = all.filter(({ span }) => span.end <= at);
  return {
    reading: { unit, mentions },
    skeleton,
    clause: clauseAt(skeleton, at),
    mention,
    taken,
    later: null,
    inspected,
  };
}

describe('what speaks for a grade', () => {
  it.each(FEATURES.map((feature) => [feature.name, feature] as const))('%s', (name, { sample, holds }) => {
    const inspected = name.endsWith('near') ? 'near' : name.endsWith('far') ? 'far' : null;
    expect(holds(placeOf(sample, inspected))).toBe(true);
    expect(holds(placeOf('They have [good] friends in Surrey.', null))).toBe(false);
  });
});
