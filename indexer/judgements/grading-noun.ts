import { GRADING_NOUN } from './grading-words.js';
import { after, before, type Place } from './place.js';

const NOUN_BEHIND = new RegExp(
  String.raw`^["'”’]?(?:\s+to\s+be\s+good["'”’]?)?\s+(?:overall\s+|Ɨ+\s+)?(?:and\s+Ɠ+\s+)?${GRADING_NOUN}\b`,
  'iu',
);
const NOUN_BEFORE = new RegExp(
  String.raw`\b${GRADING_NOUN}(?:\s*,|\s*:(?:\s*(?:this|it)\s+is)?|\s*\(|\s+(?:(?:overall|then|now|this\s+time|at\s+(?:that|the)\s+time|on\s+that\s+occasion)\s+)?(?:of|was|is|were|are|as|at|to|from|remains?|remained|for\s+[ƱȺ]+\s+(?:was|is)))\s+(?:(?:still|now|again|just|only|overall|that\s+.{3,60}\s(?:is|are|was|were))\s+)*[“"‘']?$`,
  'iu',
);
/** A verdict before a colon or dash, which ends its clause: `The verdict could hardly be worse: “inadequate”`. */
const NOUN_ABOVE = new RegExp(String.raw`\b${GRADING_NOUN}\b[^.;]{0,80}\s?[:–—]\s*[“"‘']?$`, 'iu');

/** `an inadequate rating`, `a grade of good`, `The verdict: inadequate` */
export function hasNounBeside(place: Place): boolean {
  return (
    place.mention.grade !== null &&
    (NOUN_BEHIND.test(after(place)) ||
      NOUN_BEFORE.test(before(place)) ||
      NOUN_ABOVE.test(place.skeleton.slice(0, place.mention.span.start)))
  );
}
