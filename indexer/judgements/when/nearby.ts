import { findGrades } from '../../../language/grades.js';
import type { Context } from '../context.js';
import { datesIn } from './dates-in.js';

const PUBLISHED = /\b(?:publish\w*|report|issued|released|had\s+inspected)\b/i;

/** The day that a later sentence of the paragraph gives for the report, when this one gives none. */
export function publishedNearby({ readings, day }: Context, at: number): string | null {
  const block = readings[at]!.unit.block;
  const near = [readings[at + 1], readings[at - 1]].filter((one) => one?.unit.block === block);
  const told = near.flatMap((one) =>
    one && PUBLISHED.test(one.unit.text) && findGrades(one.unit.text).length === 0
      ? datesIn(one.unit.text, day).slice(0, 1)
      : [],
  );
  return told[0]?.iso ?? null;
}

const EARLIER =
  /\b(?:old|older|earlier|previous|former)\s+(?:grades?|ratings?|judge?ments?|verdict|inspection|report)\b/i;

/** The day that the rest of the paragraph gives for what went before: `The old grade was given in 2011.` */
export function earlierNearby({ readings, day }: Context, at: number): string | null {
  const { block } = readings[at]!.unit;
  const next = readings.slice(at + 1, at + 3).filter(({ unit }) => unit.block === block);
  const told = next.flatMap(({ unit: { text } }) => {
    const from = text.search(EARLIER);
    if (from < 0 || findGrades(text).length > 0) return [];
    return datesIn(text, day).filter(({ span }) => span.start > from);
  });
  return told[0]?.iso ?? null;
}

/** How an item of a list begins. */
const ITEM = /^\s*[•*–-]\s/;

/** The date that a list item begins with. */
export function dateOfItem({ readings, day }: Context, at: number): string | null {
  const { unit } = readings[at]!;
  const first = readings.findLast(
    (one, nth) => nth <= at && one.unit.block === unit.block && (one.unit.first || ITEM.test(one.unit.text)),
  );
  const date = first ? datesIn(first.unit.text, day)[0] : undefined;
  const apart = date && /^\s*[:–—,|-]/.test(first!.unit.text.slice(date.span.end));
  return apart && date.span.start <= 4 ? date.iso : null;
}

/** `which were then inadequate` */
const AT_THE_TIME =
  /\b(?:was|were|been)\s+then\b|\bthen\s+(?:rated|judged|graded|was|were)\b|\bat\s+(?:that|the)\s+time\b/i;
/** Its outcome, and no more. */
const OUTCOME =
  /^\W*(?:it|they|the\s+(?:local\s+)?(?:authority|council|service|services|agency|judge?ment|grade|outcome))\s+(?:was|were)\b/i;
/** `Dundee was inspected in 2022. There, inspectors judged …` */
const WAS_INSPECTED = /\b(?:was|were)\s+(?:last\s+|also\s+|re-?)?inspected\s+(?:in|on)\b/i;
const THERE = /^\W*(?:there|it|they|its|that\s+time|inspectors|the\s+\p{L}+)\b/iu;
const EARLIER_INSPECTION =
  /\b(?:previous|last|earlier|most\s+recent)\b[^.;]{0,80}\b(?:inspections?|visit|review|report)\b|\b(?:inspections?|report)\s+of\s+\d{4}\b/i;

/**
 * The day that the sentence before gives for an inspection whose outcome this one tells: `The last inspection was in
 * May 2012. The council was judged adequate.`
 */
export function inspectionBefore({ readings, day }: Context, at: number, past: boolean): string | null {
  const [last, { unit }] = [readings[at - 1]?.unit, readings[at]!];
  if (!last || last.block !== unit.block || findGrades(last.text).length > 0) return null;
  if (!past && WAS_INSPECTED.test(last.text) && THERE.test(unit.text))
    return datesIn(last.text, day).at(-1)?.iso ?? null;
  const tells = (past && AT_THE_TIME.test(unit.text)) || OUTCOME.test(unit.text);
  return tells && EARLIER_INSPECTION.test(last.text) ? (datesIn(last.text, day).at(-1)?.iso ?? null) : null;
}
