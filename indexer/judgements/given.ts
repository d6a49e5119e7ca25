import { isContinued } from './continued.js';
import { copulaOf } from './copula.js';
import { isGovernedBy } from './governed.js';
import { hasNounBeside } from './grading-noun.js';
import { BESIDE_VERB, GIVING_VERB, GRADING_VERB } from './grading-words.js';
import { isLabel } from './label.js';
import { before, type Place } from './place.js';
import { isRejected } from './rejected.js';

/** What speaks for a grade's being given, with how much. */
interface Feature {
  readonly name: string;
  readonly weight: number;
  /** A sentence in which it holds for the words in brackets. */
  readonly sample: string;
  readonly holds: (place: Place) => boolean;
}

/** From this sum on a grade is given. */
const THRESHOLD = 2;
/** `Leeds, once inadequate itself,`, `Kent, now good` */
const APPOSITION =
  /[ƱȺ][^,.;]{0,40},\s+(?:(?:itself|themselves|once|previously|formerly|already|now|still|currently|again|both|all|long|until\s+recently|until\s+then)\s+)+(?:an?\s+)?[“"‘']?$/iu;

/** `the “inadequate” that it was given` */
const GIVEN_BEHIND =
  /^["'”’]?\s+(?:\p{L}+\s+)?(?:that|which)?\s*(?:it|they|the\s+\p{L}+|he|she|Ʊ+)\s+(?:was|were|had\s+been|has\s+been|had|has)\s+(?:\p{L}+\s+)?(?:given|awarded|handed|received|earned)\b/iu;

/** What speaks for a grade's being given. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'a verb of grading',
    sample: 'Kent was rated [good].',
    weight: 3,
    holds: (place) => isGovernedBy(place, GRADING_VERB),
  },
  {
    name: 'a verb of giving',
    sample: 'Ofsted found its services [good].',
    weight: 2,
    holds: (place) => isGovernedBy(place, GIVING_VERB),
  },
  {
    name: 'a word right before',
    sample: 'Kent is up from [good].',
    weight: 2,
    holds: (place) => isGovernedBy(place, BESIDE_VERB, 8),
  },
  {
    name: 'given behind',
    sample: 'It hoped for better than the [inadequate] that it was given.',
    weight: 3,
    holds: (place) => GIVEN_BEHIND.test(place.skeleton.slice(place.mention.span.end)),
  },
  {
    name: 'a named subject is it',
    sample: 'Services in Kent are [good].',
    weight: 1.5,
    holds: (place) => copulaOf(place) === 'named',
  },
  {
    name: 'a subject is it',
    sample: 'It was [good].',
    weight: 1,
    holds: (place) => copulaOf(place) === 'pronoun',
  },
  {
    name: 'inspection near',
    sample: 'Kent was rated [good].',
    weight: 1,
    holds: ({ inspected }) => inspected === 'near',
  },
  {
    name: 'inspection far',
    sample: 'Kent was rated [good].',
    weight: 0.5,
    holds: ({ inspected }) => inspected === 'far',
  },
  {
    name: 'a noun of grading beside',
    sample: 'It has an [inadequate] rating.',
    weight: 2,
    holds: hasNounBeside,
  },
  { name: 'a label', sample: 'Kent: [good]', weight: 2, holds: isLabel },
  {
    name: 'an apposition',
    sample: 'Kent, once [inadequate] itself, helps others.',
    weight: 2,
    holds: (place) => APPOSITION.test(place.skeleton.slice(0, place.mention.span.start)),
  },
  {
    name: 'going on from a given one',
    sample: 'Kent was good in 2012 and [inadequate] in 2014.',
    weight: 3,
    holds: isContinued,
  },
  {
    name: 'the subject behind',
    sample: 'Kent was judged good[, as was] Surrey.',
    weight: 3,
    holds: ({ mention }) => mention.subjectBehind,
  },
  {
    name: 'pointing back',
    sample: 'Kent was judged good. [That was the judgement] in 2012.',
    weight: 3,
    holds: ({ mention, reading }) =>
      mention.grade === null && /^(?:that|this|it)\s/i.test(reading.unit.text.slice(mention.span.start)),
  },
  {
    name: 'the same',
    sample: 'Kent was judged good. Grades for leadership [were the same].',
    weight: 2,
    holds: ({ mention, reading, skeleton }) =>
      mention.grade === null &&
      /^(?:was|were|are|is)\s/i.test(reading.unit.text.slice(mention.span.start)) &&
      /(?:\b(?:judge?ments?|grades?|ratings?)\b|Ⱥ)/u.test(skeleton.slice(0, mention.span.start)),
  },
  {
    name: 'the first',
    sample: 'It is the first [outstanding] in the region.',
    weight: 2,
    holds: (place) => /\b(?:first|only|second|third)\s+[“"‘']?$/i.test(before(place)),
  },
];

/** Which features speak for a grade's being given, and how much they weigh together. */
function weigh(place: Place): { readonly sum: number; readonly names: readonly string[] } {
  const own = FEATURES.filter(({ holds }) => holds(place));
  return { sum: own.reduce((sum, { weight }) => sum + weight, 0), names: own.map(({ name }) => name) };
}

/** Does the sentence say that somebody was given this grade? Whom is not asked here. */
export function isGiven(place: Place): boolean {
  if (isRejected(place) && !GIVEN_BEHIND.test(place.skeleton.slice(place.mention.span.end))) return false;
  const { sum, names } = weigh(place);
  // That a text speaks of inspection gives no grade by itself.
  return sum >= THRESHOLD && names.some((name) => !name.startsWith('inspection'));
}
