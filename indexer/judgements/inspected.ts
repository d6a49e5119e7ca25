import { findGrades } from '../../language/grades.js';

/** Words of inspection. */
export const INSPECTED =
  /\b(?:ofsted|inspect\w*|estyn|hmic\w*|cqc|ciw|cssiw|care\s+(?:inspectorate|quality)|rated|judged|graded|grades?|ratings?|judge?ments?|framework|watchdog|reports?)\b/i;

/** A grade and no other word: the head of a list, or a cell of a table. */
export function isGradeAlone(text: string): boolean {
  const [grade, ...more] = findGrades(text);
  if (!grade || more.length > 0) return false;
  return !/\p{L}/u.test(text.slice(0, grade.span.start) + text.slice(grade.span.end));
}
