import type { Place } from './place.js';

/** One more grade of the same subject: `good in 2012, adequate in 2015 and inadequate now`. */
export function isContinued({ skeleton, mention, taken }: Place): boolean {
  const last = taken.at(-1);
  if (!last) return false;
  const between = skeleton.slice(last.span.end, mention.span.start);
  if (between.length > 110 || /[.;]/.test(between)) return false;
  const linked =
    /(?:,|\band|\bto|\bthen|\bbut|\bbefore\s+that|\bfollowed\s+by)\s+(?:(?:as|at|then|now|still|again|to|be|is|are|was|were|an?|overall|only|including|before\s+that|that)\s+)*[“"‘']?$/i;
  // `and adoption good`, `Y “inadequate”`: the verb is left out the second time.
  const gapped =
    /^["'”’]?\s*(?:[^,]{0,60})?(?:,|\band\b|\bbut\b|\bwith\b)[^,]*[ƱȺ][ƱȺ\s’'“"‘-]*(?:(?:both|services?|were|was|as|at|still|now|again|itself|also|too|in|and|the|its|for)\s*)*[“"‘']?$/iu;
  // `two (Kent and Bury) were Ɠ and three (York, Hull and Derby) Ɠ`
  const counted = /(?:,|\band)\s+\p{L}+\s+\([^()]*Ʊ[^()]*\)\s*[“"‘']?$/iu;
  return [linked, gapped, counted].some((form) => form.test(between));
}
