import type { Span } from '../../../language/span.js';
import { datesIn } from './dates-in.js';
import { datesOfGrades } from './dates-of-grades.js';
import { type OtherDay, otherDays } from './other-days.js';

/** When a sentence says that a grade was given: the day that it gives for it, and days on which it was given too. */
interface Days {
  readonly own: string | null;
  readonly others: readonly OtherDay[];
}

/** `inadequate and good in 2010 and 2013 respectively` */
const DEALT_YEARS =
  /\bin\s+(?:(?:19[89]|20[0-4])\d(?:\s*,\s*|,?\s+and\s+))+(?:19[89]|20[0-4])\d,?\s+respectively\b/iu;

/** As many years behind the grades as grades, one each. */
function dealtYears(text: string, grades: readonly Span[]): readonly Days[] | null {
  const [said = ''] = DEALT_YEARS.exec(text.slice(grades.at(-1)!.end)) ?? [];
  const years = said.match(/\d{4}/g) ?? [];
  return years.length > 0 && years.length === grades.length
    ? years.map((own) => ({ own, others: [] }))
    : null;
}

/** The days of each grade of a sentence. @param day of the article */
export function daysOfGrades(text: string, grades: readonly Span[], day: string | null): readonly Days[] {
  const dealt = dealtYears(text, grades);
  if (dealt) return dealt;
  const others = grades.map((grade) => otherDays(text, grade, day));
  const isOther = (iso: string) => others.flat().some((one) => one.iso === iso);
  const dates = datesOfGrades(
    text,
    grades,
    datesIn(text, day).filter(({ iso }) => !isOther(iso)),
  );
  return grades.map((_, nth) => ({ own: dates[nth]?.iso ?? null, others: others[nth]! }));
}
