import { findGrades } from '../../language/grades.js';
import { type Context, isNames, type Reading } from './context.js';
import { isGradeAlone } from './graded.js';
import { NOT_JUDGEMENTS } from './not-judgements.js';
import { datedIn, inspectorateNear } from './sentence-statements.js';
import type { Statement } from './statement.js';
import { whatIsGraded } from './what.js';

/** `The seven are`, `They are:` before names: the sentence goes on from the one before it. */
const THEY_ARE = /^(?:they|these|those|the\s+\p{L}+)\b[^.]*\b(?:are|were|include)\s*:?\s*$/iu;

function isGoingOn({ unit, mentions }: Reading): boolean {
  const first = mentions[0]?.span.start;
  return mentions.length > 1 && first !== undefined && THEY_ARE.test(unit.text.slice(0, first));
}

const REJECTED = NOT_JUDGEMENTS.filter(({ reason }) =>
  ['negation', 'hypothetical', 'draft or own grade', 'question', 'about the scale'].includes(reason),
);

/** The one grade that a sentence introducing a list gives to all of it. */
function gradeOver(text: string) {
  const grades = findGrades(text);
  const grade = grades.at(-1);
  if (!grade || new Set(grades.map((one) => one.grade)).size > 1) return null;
  const before = text.slice(0, grade.span.start);
  const rejected = REJECTED.some(
    (rule) => rule.before?.test(before) || rule.lead?.test(before) || rule.sentence?.test(text),
  );
  return rejected ? null : grade;
}

/** The sentence above a list that says what its names have in common: two above, when the one above is `They are:`. */
function introductionOf({ readings }: Context, at: number): number | null {
  let above = at - 1;
  while (above >= 0 && isNames(readings[above]!)) above -= 1;
  const text = readings[above]?.unit.text ?? '';
  const opened = isGoingOn(readings[at]!) || /:\s*$/.test(text) || isGradeAlone(text);
  if (!opened) return null;
  return [above, above - 1].find((one) => one >= 0 && gradeOver(readings[one]!.unit.text)) ?? null;
}

/** What a list of authorities under one grade states, each with the sentence above it. */
export function listStatements(context: Context): readonly Statement[] {
  return context.readings.flatMap((reading, at): readonly Statement[] => {
    if (!isNames(reading) && !isGoingOn(reading)) return [];
    const intro = introductionOf(context, at);
    const heading = reading.unit.heading ?? '';
    const text = intro === null ? heading : context.readings[intro]!.unit.text;
    const grade = intro === null && !isNames(reading) ? null : gradeOver(text);
    if (!grade) return [];
    const { start, end } = grade.span;
    const evidence = intro === null ? reading.unit.span : context.readings[intro]!.unit.span;
    return reading.mentions.flatMap(({ authority, span }) =>
      whatIsGraded(text, { start, end, after: 0 }).map((aspect) => ({
        authority,
        aspect,
        grade: grade.grade,
        inspectorate: inspectorateNear(context, text),
        ...datedIn(context, at, `${text}\n${reading.unit.text}`),
        withdrawn: false,
        past: false,
        // From the sentence that gives the grade to the name, so that it can be read as one.
        span: { start: Math.min(evidence.start, reading.unit.span.start), end: reading.unit.span.end },
        at: reading.unit.span.start + span.start,
      })),
    );
  });
}
