import { findGrades, type GradeWord } from '../../language/grades.js';
import { type Context, isNames, type Reading } from './context.js';
import { entryOf } from './entry.js';
import { isGradeAlone } from './inspected.js';
import { NOT_JUDGEMENTS } from './not-judgements.js';

/** What gives one grade to a list of names below it. */
export interface ListLead {
  readonly grade: GradeWord;
  /** The line or sentence that says so. */
  readonly text: string;
  /** Its place among the readings; null for a heading. */
  readonly at: number | null;
}

const REJECTED = NOT_JUDGEMENTS.filter(({ reason }) =>
  ['negation', 'hypothetical', 'draft or own grade', 'question', 'about the scale'].includes(reason),
);

/** The one grade that a line gives to all of a list. */
function gradeOver(text: string): GradeWord | null {
  const grades = findGrades(text);
  const grade = grades.at(-1);
  if (!grade || new Set(grades.map((one) => one.grade)).size > 1) return null;
  const before = text.slice(0, grade.span.start);
  const rejected = REJECTED.some(
    (rule) => rule.before?.test(before) || rule.lead?.test(before) || rule.sentence?.test(text),
  );
  return rejected ? null : grade.grade;
}

/** `The seven are`, `They are:` before names: the sentence goes on from the one before it. */
const THEY_ARE = /^(?:they|these|those|the\s+\p{L}+)\b[^.]*\b(?:are|were|include)\s*:?\s*$/iu;

function isGoingOn({ unit, mentions }: Reading): boolean {
  const first = mentions[0]?.span.start;
  return mentions.length > 1 && first !== undefined && THEY_ARE.test(unit.text.slice(0, first));
}

/** Ends so that a list must follow. */
const OPEN = /(?::|\b(?:are|were|include|including|for|to|as\s+follows|below))\s*$/i;

/** How many sentences may stand between a grade alone on its line and the names below it. */
const REACH = 2;

/** The line above a list that gives its grade: a grade alone, a sentence that opens a list, or one before `They are:`. */
function leadAbove({ readings }: Context, at: number): ListLead | null {
  const { heading } = readings[at]!.unit;
  let [prose, open] = [0, isGoingOn(readings[at]!)];
  for (let above = at - 1; above >= 0 && prose <= REACH; above -= 1) {
    const { text, block } = readings[above]!.unit;
    if (isNames(readings[above]!) || (block >= 0 && text === heading)) continue;
    const grade = gradeOver(text);
    // With a stop it is a sentence, about something above.
    if (isGradeAlone(text) && grade && !/\.$/.test(text)) return { grade, text, at: above };
    open = prose === 0 ? open || OPEN.test(text) : open && prose === 1;
    if (open && grade) return { grade, text, at: above };
    prose += 1;
  }
  return null;
}

/** What gives its grade to a reading that is a list of names; null when nothing does. */
export function leadOf(context: Context, at: number): ListLead | null {
  const reading = context.readings[at]!;
  if ((!isNames(reading) && !isGoingOn(reading)) || entryOf(context, at)) return null;
  const above = leadAbove(context, at);
  const { heading } = reading.unit;
  if (above || heading === null || !isNames(reading)) return above;
  const grade = gradeOver(heading);
  return grade ? { grade, text: heading, at: null } : null;
}
