import { ownWords } from '../clause.js';
import type { Place } from '../place.js';

/** How a grade is told. */
export interface Saying {
  /** As what went before: in its own clause, behind the grade before it. */
  readonly past: boolean;
  /** By the way, of somebody named for another reason: `Kent, whose services were found …, says`. */
  readonly byTheWay: boolean;
}

const PAST =
  /\(was\s|\b(?:previous(?:ly)?|former(?:ly)?|last\s+(?:inspect\w*|visit\w*|full|time)|earlier(?!\s+(?:this|that)\s)|prior|used\s+to|once|until|followed|following|(?:up|down)\s+from|(?:down|up)graded\s+from|\bfrom)\b|\b(?:which|when|whose)\b[^.;]{0,40}\b(?:was|were|has|have)\b|\bsince\s+(?:being|it|the)|\btook\s+over\b|\b(?:lost|sheds?|shedding|shook\s+off)\s+(?:its|their|the)\b|\bout\s+of\s+[“"‘']?$/i;

/** What went before; in minutes, which report all that was said so, it is the news too. */
const HAD = /\bha(?:d|ving)\s+(?:been|previously)\b/i;
/** `from inadequate in 2012 to good`: what it came to. */
const TO = /\bto\s+(?:be\s+)?(?:an?\s+)?[“"‘']?$/i;
const FROM = /\bfrom\s+(?:an?\s+)?[“"‘']?$/i;

/** `(requires improvement to good)`, `RI → good` */
const TO_NEXT = /^["'”’]?\s*(?:\bto|→|->)\s+[“"‘']?Ɠ/iu;

/** `Kent, which was …`, but not `Ofsted, which judged …`. */
const isByTheWay = ({ clause, skeleton }: Place) =>
  clause.relative &&
  !/^\s*(?:they|it|inspectors|Ɨ+)\b/iu.test(clause.text.slice(clause.span.start)) &&
  !/Ɨ\S{0,2},\s+\p{L}*\s*$/u.test(skeleton.slice(0, clause.span.start));

/** Right before the grade, it says that it stands. */
const STILL = /\b(?:still|now|remains?|currently)\s(?:\p{L}+\s){0,3}[“"‘']?$/iu;

/** `was told that it requires improvement`: the grade itself stands in the present. */
const PRESENT_GRADE = /^requires?\b/i;
const OF_IT = /\b(?:it|they|services|council|still|now)\s+[“"‘']?$/i;

/** Told as what went before: in its own clause, behind the grade before it. */
function isPast({ reading: { unit }, skeleton, clause, mention, taken }: Place, inMinutes: boolean): boolean {
  const from = Math.max(0, taken.at(-1)?.span.end ?? 0);
  const opener = unit.text.slice(Math.max(from, clause.span.start - 8), clause.span.start);
  const behind = unit.text.slice(mention.span.end);
  const lead =
    opener + ownWords(unit.text, clause).slice(Math.max(from, clause.span.start), mention.span.start);
  const own = unit.text.slice(mention.span.start, mention.span.end);
  if (STILL.test(lead) || (PRESENT_GRADE.test(own) && OF_IT.test(lead))) return false;
  if (TO.test(lead) && FROM.test(unit.text.slice(0, taken.at(-1)?.span.start ?? 0))) return false;
  return (
    PAST.test(lead) ||
    TO_NEXT.test(skeleton.slice(mention.span.end)) ||
    (!inMinutes && HAD.test(lead)) ||
    /^["'”’]?,?\s+(?:overall\s+)?(?:until|before|then)\b/.test(behind)
  );
}

/** @param inMinutes whether all of the text reports what was said */
export const sayingOf = (place: Place, inMinutes: boolean): Saying => ({
  past: isPast(place, inMinutes),
  byTheWay: isByTheWay(place),
});
