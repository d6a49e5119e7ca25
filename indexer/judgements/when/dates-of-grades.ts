import type { Span } from '../../../language/span.js';
import type { TextDate } from './text-date.js';

/** A report's date is that of all grades that the sentence goes on to give, also behind a semicolon. */
const OF_REPORT =
  /\b(?:published|issued|released|out|dated|report\s+of)(?:\s+by\s+\p{L}+)?\s+(?:on\s+|in\s+)?(?:\p{L}+day,?\s+)?$/iu;

/** Right before the grade that another one took the place of. */
const FROM = /\bfrom\s+(?:being\s+)?(?:an?\s+)?(?:(?:rating|grade|judge?ment)\s+of\s+)?[“"‘']?$/i;

const BARRIER = /;|\s(?:while|whilst|whereas|but)\s|[.!?]["”’]?\s/i;

/** Added to the distance of a date that stands before another grade or clause. */
const ACROSS = 1000;

/** What stands before a date; of `on 6 May` the preposition may be its own. */
const leadTo = (text: string, { span }: TextDate) =>
  text.slice(0, span.start) + (/^(?:on|of|in)\s/i.exec(text.slice(span.start))?.[0] ?? '');

/** How far a date is from a grade, in characters; none across another grade or a new clause. */
function farness(text: string, date: TextDate, grade: Span, others: readonly Span[]): number {
  if (date.of === 'what went before')
    return /\bfrom\s+[“"‘']?$/i.test(text.slice(0, grade.start)) ? 0 : Number.POSITIVE_INFINITY;
  const isBefore = date.span.end <= grade.start;
  // `In 2012 it fell from good to inadequate`: that is when it was inadequate.
  if (isBefore && FROM.test(text.slice(0, grade.start)) && others.some(({ start }) => start > grade.end))
    return Number.POSITIVE_INFINITY;
  const between: Span = isBefore
    ? { start: date.span.end, end: grade.start }
    : { start: grade.end, end: date.span.start };
  if (BARRIER.test(text.slice(between.start, between.end))) {
    const isReports = isBefore && date.of === 'itself' && OF_REPORT.test(leadTo(text, date));
    return isReports ? ACROSS + between.end - between.start : Number.POSITIVE_INFINITY;
  }
  const across = others.some(({ start, end }) => start >= between.start && end <= between.end);
  if (date.of === 'what follows')
    return isBefore && !across && !text.slice(between.start, between.end).includes(',')
      ? between.end - between.start
      : Number.POSITIVE_INFINITY;
  if (across) {
    const last = others.findLast(({ end }) => end <= date.span.start)!;
    const isShared = isBefore || ROW.test(text.slice(grade.end, last.start));
    return isShared ? ACROSS + between.end - between.start : Number.POSITIVE_INFINITY;
  }
  return between.end - between.start;
}

/** Whether a sentence gives the date first and then the grade, or the reverse. */
function datesLead(grades: readonly Span[], dates: readonly TextDate[]): boolean {
  const [first, last] = [dates.find(({ of }) => of === 'itself'), dates.at(-1)];
  if (!first || !last || first.span.start > grades[0]!.start) return false;
  return last.span.start < grades.at(-1)!.start;
}

/** `in May, with leadership also good` */
const WITH = /^(?:\s+\([^()]*\))?,?\s+with\s[^,;.]*$/i;

/** `in 2015, when adoption was at that time good` */
const AT_THE_TIME = /\b(?:at\s+(?:that|the)\s+time|then)\b[^,;.]*$/i;

/** `in 2015, when leadership was good and adoption inadequate` */
const WHEN = /^,?\s+when\s[^;.]*$/i;

/** Between grades of one row, `good overall and outstanding for adoption`: no verb of its own, no other time. */
const ROW =
  /^(?!.*\b(?:was|were|is|are|ha[ds]|hav(?:e|ing)|until|now|then|but|from|to|before|after|since|up|down|previously|earlier|in\s+\d{4})\b|.*(?:→|->))[^;.]*$/iu;

/** One date before a list of grades holds for all of them, one beside or behind a grade for it alone. */
function isShared(text: string, date: TextDate, grade: Span, first: Span, far: number): boolean {
  if (date.of === 'what follows') return false;
  if (date.span.start >= grade.end) return true;
  const between = text.slice(date.span.end, grade.start);
  return (
    [AT_THE_TIME, WITH, WHEN].some((one) => one.test(between)) ||
    (far >= ACROSS && date.span.start < first.start)
  );
}

/** Gives each grade of a sentence its date, each date to the nearest grade first. */
export function datesOfGrades(
  text: string,
  grades: readonly Span[],
  dates: readonly TextDate[],
): readonly (TextDate | null)[] {
  const lead = datesLead(grades, dates);
  const pairs = grades.flatMap((grade, index) =>
    dates.map((date) => {
      const usual = date.span.start < grade.start === lead || date.of === 'what follows';
      return { index, date, far: farness(text, date, grade, grades), usual };
    }),
  );
  const found: (TextDate | null)[] = grades.map(() => null);
  const spent = new Map<TextDate, number>();
  const order = pairs.sort((a, b) => Number(b.usual) - Number(a.usual) || a.far - b.far);
  for (const { index, date, far } of order) {
    const isBehindRow = far >= ACROSS && date.span.start > grades[index]!.end;
    if (isBehindRow && dates.some(({ span }) => span.start < grades[index]!.start)) continue;
    if (far === Number.POSITIVE_INFINITY || found[index]) continue;
    const first = spent.get(date);
    if (first !== undefined && !isShared(text, date, grades[index]!, grades[first]!, far)) continue;
    found[index] = date;
    if (first === undefined) spent.set(date, index);
  }
  return found;
}
