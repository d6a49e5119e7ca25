import type { GradeWord } from '../../language/grades.js';
import { clauseAt } from './clause.js';
import type { Context } from './context.js';
import { entryOf } from './entry.js';
import { isGiven } from './given.js';
import { findGradeMentions } from './grade-mentions.js';
import { INSPECTED, isGradeAlone } from './inspected.js';
import { namedLater } from './named-later.js';
import type { Place } from './place.js';
import { skeletonOf } from './skeleton.js';
import type { Statement } from './statement.js';

/** A place where a grade is given, with the grade, also where the text only points to it. */
export interface GivenGrade {
  readonly place: Place;
  readonly grade: GradeWord;
}

/** Sentences near enough to say what the grade is about, without words that say it of anything. */
function speaksOfInspection({ readings }: Context, at: number): boolean {
  const near = [at - 1, at, at + 1].map((one) => readings[one]?.unit.text ?? '').join(' ');
  return INSPECTED.test(near.replace(/\brequires?\s+improvement\b/gi, ''));
}

/** Behind a grade of the sentence before, or of this one, more of them may follow. */
function followsGrade({ readings }: Context, at: number, told: readonly Statement[]): boolean {
  const last = readings[at - 1]?.unit;
  return told.some(({ span }) => last?.block === readings[at]!.unit.block && span.start === last.span.start);
}

function howInspected(context: Context, at: number, told: readonly Statement[]): Place['inspected'] {
  if (speaksOfInspection(context, at) || followsGrade(context, at, told)) return 'near';
  return context.inspected || told.length > 0 ? 'far' : null;
}

/** How far back a text may point, in sentences. */
const POINTS_BACK = 3;

/** What `the same grade` is: the one given last, in this sentence or just before. */
function pointedTo(
  context: Context,
  at: number,
  given: readonly GivenGrade[],
  told: readonly Statement[],
): GradeWord | null {
  const own = given.at(-1)?.grade;
  if (own) return own;
  const from = context.readings[Math.max(0, at - POINTS_BACK)]!.unit.span.start;
  return told.findLast(({ span }) => span.start >= from)?.grade ?? null;
}

/** `Good.` as all that an entry says. */
const isEntrysOwn = (context: Context, at: number) =>
  /[.!]$/.test(context.readings[at]!.unit.text) && entryOf(context, at) !== null;

/** `good, the same grade as in 2012`: the grade before, on another day, and no grade of its own. */
const AS_BEFORE = /^\s+(?:as|that)\s+(?:(?:it|they)\s|in\s|on\s)/i;

/** The grades that a sentence gives, in its order. @param told what the sentences before it state */
export function givenGrades(context: Context, at: number, told: readonly Statement[]): readonly GivenGrade[] {
  const reading = context.readings[at]!;
  const mentions = findGradeMentions(reading.unit.text);
  // A grade alone opens a list or stands in a table, unless it is all that an entry says.
  if (mentions.length === 0 || (isGradeAlone(reading.unit.text) && !isEntrysOwn(context, at))) return [];
  const inspected = howInspected(context, at, told);
  const skeleton = skeletonOf(
    reading.unit.text,
    reading.mentions.map(({ span }) => span),
  );
  const later = namedLater(context, at);
  const given: GivenGrade[] = [];
  for (const mention of mentions) {
    const grade = mention.grade ?? pointedTo(context, at, given, told);
    const clause = clauseAt(skeleton, mention.span.start);
    const taken = given.map(({ place }) => place.mention);
    const place = { reading, skeleton, clause, mention, taken, later, inspected };
    const isRepeated =
      mention.grade === null && given.length > 0 && AS_BEFORE.test(skeleton.slice(mention.span.end));
    if (grade && !isRepeated && isGiven(place)) given.push({ place, grade });
  }
  return given;
}
