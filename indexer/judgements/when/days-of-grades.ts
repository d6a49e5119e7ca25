import type { Span } from '../../../language/span.js';
import { datesIn } from './dates-in.js';
import { datesOfGrades } from './dates-of-grades.js';
import { type OtherDay, otherDays } from './other-days.js';

/** When a sentence says that a grade was given: the day that it gives for it, and days on which it was given too. */
interface Days {
  readonly own: string | null;
  readonly others: readonly OtherDay[];
}

/** The days of each grade of a sentence. @param day of the article */
export function daysOfGrades(text: string, grades: readonly Span[], day: string | null): readonly Days[] {
  const others = grades.map((grade) => otherDays(text, grade, day));
  const isOther = (iso: string) => others.flat().some((one) => one.iso === iso);
  const dates = datesOfGrades(
    text,
    grades,
    datesIn(text, day).filter(({ iso }) => !isOther(iso)),
  );
  return grades.map((_, nth) => ({ own: dates[nth]?.iso ?? null, others: others[nth]! }));
}
