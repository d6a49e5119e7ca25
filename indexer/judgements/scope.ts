import { before, type Place } from './place.js';

/** Behind a colon stands what the words before it announce. */
const ANNOUNCED = /:\s/gu;
/** `was not inspected and is Ɠ`, `hoped for more but was given`: a verb of its own, which `not` and `hoped` do not reach. */
const NEXT_VERB =
  /\s(?:and|but|yet)\s+(?:(?:it|they|we|he|she|now|also|then|later|still|instead|\p{L}+ly)\s+)*(?:(?:was|were|is|are|has|have|had|remains?|got)\b|(?:rated|judged|graded|gave|found|awarded|handed|called)\s+(?:it|them|its|their|the|Ʊ+))/giu;
/** Words that somebody else says, with a grade or a sentence of their own among them. */
const QUOTED = /[“"][^“”"]*(?:Ɠ|\s\S+\s\S+\s\S+\s)[^“”"]*[”"]/gu;

/** `It will be remembered that Kent was Ɠ`: what is known to be so. */
const KNOWN = /\b(?:remember(?:ed|s)?|recall(?:ed|s)?|know[ns]?|forget|forgotten|aware|reminded)\s+that\s/giu;

/** From where on a word as `not` or `if` reaches a grade: the beginning of its own part of the clause. */
export function scopeStart(place: Place): number {
  const own = before(place);
  const ends = [ANNOUNCED, KNOWN, NEXT_VERB, QUOTED].flatMap((pattern) =>
    [...own.matchAll(pattern)].map(({ index, 0: words }) =>
      // The verb itself belongs to the grade.
      pattern === NEXT_VERB ? index + 1 : index + words.length,
    ),
  );
  return place.clause.span.start + Math.max(0, ...ends);
}
