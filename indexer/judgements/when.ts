import { findDates } from '../../language/dates.js';
import type { Span } from '../../language/span.js';

/** A date as a sentence gives it, worked out against the day of its article where it is relative. */
export interface TextDate {
  readonly span: Span;
  readonly iso: string;
  /**
   * `three years after X`: the date of X, counted back from that of the sentence; `months after a report in May`:
   * that of the grade before, `from X to Y`.
   */
  readonly of: 'itself' | 'what follows' | 'what went before';
}

const NUMBERS =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'.split(
    '|',
  );
const COUNT = `(?<count>\\d{1,2}|${NUMBERS.join('|')})`;
const YEAR =
  /(?:\b(?:in|of|from|during|since|by|early|late|mid|spring|summer|autumn|winter|for)[\s-]+(?:the\s+)?|\()(?<year>(?:19[89]|20[0-4])\d)(?!\d|[-–/]\d(?!\d(?!\d)))(?!\s*(?:children|young|people|pupils|cases|families))/giu;
/** `its 2016 inspection`, `a 2009 report` */
const YEAR_BEFORE =
  /\b(?:an?|its|the|their|that|this)\s+(?:\p{L}+\s+)?(?<year>(?:19[89]|20[0-4])\d)\s+(?:(?:full|single|joint|Ofsted|overall)\s+)*(?:inspection|report|grade|judge?ment|rating|visit|review|verdict)\b/giu;
/** `2009: inadequate; 2013: good` */
const YEAR_LABEL = /(?:^|[;.,]\s+|\n\s*)(?<year>(?:19[89]|20[0-4])\d)(?=\s*[:–—-]\s)/gu;
const AGO = new RegExp(
  `\\b(?:(?:just|only|nearly|almost|about|some|less\\s+than)\\s+)?${COUNT}\\s+(?<unit>years?|months?|weeks?|days?)\\s+(?<word>ago|earlier|before(?:hand)?|previously|after|later)\\b`,
  'giu',
);
const SIMPLE = /\b(?<word>today|this\s+(?:morning|afternoon|week)|yesterday|last\s+(?:year|month|week))\b/giu;

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);
const MONTH = new RegExp(
  `\\b(?:in|last|since)\\s+(?<month>${MONTHS.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})\\b(?!,?\\s+(?:\\d|of\\b|last\\b))`,
  'gu',
);

/** When inspectors came is not when they judged: the report comes weeks later. */
const VISITED = /\b(?:visit(?:ed|ing)?|came\s+to|spent|arrived|inspection(?!\s+report))\b[^,;.]{0,30}\s$/i;

const count = (word: string) => {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : Math.max(1, at - 1);
};

/** A day moved by months, to the month or, in whole years, to the year; by days, to the day. */
function moved(day: string, amount: number, unit: string): string | null {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7) || '0')];
  if (unit.startsWith('year')) return String(year + amount);
  if (month === 0) return null;
  if (unit.startsWith('month')) {
    const total = year * 12 + month - 1 + amount;
    return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
  }
  if (day.length < 10) return null;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + amount * (unit.startsWith('week') ? 7 : 1));
  return date.toISOString().slice(0, unit.startsWith('week') ? 7 : 10);
}

/** `on 18 April`, `report of 18 April`: the last one before the day of the article, or its own. */
const DAY_OF_MONTH = new RegExp(
  `\\b(?:on|of|dated)\\s+(?:\\p{L}+day,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>${MONTHS.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})\\b(?!,?\\s+\\d{4})`,
  'gu',
);

function lastDay(number: string, name: string, day: string): string | null {
  if (day.length < 10) return null;
  const own = `-${String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
  const year = Number(day.slice(0, 4));
  return `${year}${own}` <= day ? `${year}${own}` : `${year - 1}${own}`;
}

/** `in August`: the last one before the day of the article, or its own. */
function lastMonth(name: string, day: string): string | null {
  if (day.length < 7) return null;
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const year = Number(day.slice(0, 4)) - (month > day.slice(5, 7) ? 1 : 0);
  return `${year}-${month}`;
}

function simple(word: string, day: string): string | null {
  if (/^(?:today|this)/i.test(word)) return day;
  if (/^yesterday/i.test(word)) return moved(day, -1, 'day');
  return moved(day, -1, word.replace(/^last\s+/i, '').toLowerCase());
}

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index!,
  end: match.index! + match[0].length,
});

function relative(text: string, day: string | null): readonly TextDate[] {
  if (day === null) return [];
  const isVisit = ({ index }: RegExpMatchArray) => VISITED.test(text.slice(Math.max(0, index! - 50), index));
  const unlessVisit = (pattern: RegExp, isoOf: (groups: Record<string, string>) => string | null) =>
    [...text.matchAll(pattern)]
      .filter((match) => !isVisit(match))
      .map((match) => ({ span: spanOf(match), iso: isoOf(match.groups!), of: 'itself' as const }));
  const told = unlessVisit(SIMPLE, ({ word }) => simple(word!, day));
  const counted = [...text.matchAll(AGO)].map((match) => {
    const { count: number, unit, word } = match.groups!;
    if (/^later$/i.test(word!)) return { span: spanOf(match), iso: null, of: 'itself' as const };
    return {
      span: spanOf(match),
      iso: moved(day, -count(number!), unit!.toLowerCase()),
      of: /^after$/i.test(word!) ? ('what follows' as const) : ('itself' as const),
    };
  });
  const months = unlessVisit(MONTH, ({ month }) => lastMonth(month!, day));
  const days = unlessVisit(DAY_OF_MONTH, ({ day: number, month }) => lastDay(number!, month!, day));
  return [...told, ...counted, ...months, ...days].flatMap(({ iso, ...one }): readonly TextDate[] =>
    iso === null ? [] : [{ ...one, iso }],
  );
}

/** Not when something was judged, but until when, by when, or what came first since. */
const OTHER_USE =
  /\b(?:until|till|before|due\s+(?:in|on)|expected\s+(?:in|on|by)|planned\s+for|promised\s+(?:for|in)|(?:first|only|worst|best|lowest|highest)\b[^.;]{0,60}\bsince|than\s+in|compared\s+with|as\s+(?:it\s+was\s+)?in)\s+(?:the\s+end\s+of\s+)?$/i;

/** `months after a report in May`, `since its inspection of May`: when the grade before was given. */
const AFTER_ANOTHER =
  /\b(?:years?|months?|weeks?)\s+(?:after|since)\s+(?:an?|its|the|their|that)\s+(?:\p{L}+\s+){0,3}?(?:report|inspection|grade|rating|judge?ment|verdict)\s+(?:in|of|from|on)?\s*$/iu;

/** The dates of a sentence, in its order. @param day of the article, for `last month` and the like */
export function datesIn(text: string, day: string | null): readonly TextDate[] {
  const full = findDates(text).map(({ span, iso }) => ({ span, iso, of: 'itself' as const }));
  const years = [...text.matchAll(YEAR), ...text.matchAll(YEAR_BEFORE), ...text.matchAll(YEAR_LABEL)].map(
    (match) => {
      const year = match.index + match[0].search(/\d{4}/);
      const { start, end } = { start: match.index, end: year + 4 };
      return {
        span: { start: end - 4 > start ? end - 4 : start, end },
        iso: match.groups!.year!,
        of: 'itself' as const,
      };
    },
  );
  const free = years.filter(
    ({ span }) => !full.some((one) => one.span.start < span.end && one.span.end > span.start),
  );
  const all = [...full, ...free, ...relative(text, day)].filter(
    ({ span }) => !OTHER_USE.test(text.slice(Math.max(0, span.start - 90), span.start)),
  );
  return all
    .map(
      (date): TextDate =>
        AFTER_ANOTHER.test(text.slice(0, date.span.start)) ? { ...date, of: 'what went before' } : date,
    )
    .sort((a, b) => a.span.start - b.span.start);
}

const BARRIER = /;|\s(?:while|whilst|whereas|but)\s|[.!?]["”’]?\s/i;

/** How far a date is from a grade, in characters; none across another grade or a new clause. */
function farness(text: string, date: TextDate, grade: Span, others: readonly Span[]): number {
  if (date.of === 'what went before')
    return /\bfrom\s+[“"‘']?$/i.test(text.slice(0, grade.start)) ? 0 : Number.POSITIVE_INFINITY;
  const isBefore = date.span.end <= grade.start;
  const between: Span = isBefore
    ? { start: date.span.end, end: grade.start }
    : { start: grade.end, end: date.span.start };
  if (BARRIER.test(text.slice(between.start, between.end))) return Number.POSITIVE_INFINITY;
  const across = others.some(({ start, end }) => start >= between.start && end <= between.end);
  if (date.of === 'what follows')
    return isBefore && !across ? between.end - between.start : Number.POSITIVE_INFINITY;
  if (across) {
    return isBefore ? 1000 + between.end - between.start : Number.POSITIVE_INFINITY;
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
const WITH = /^,?\s+with\s[^,;.]*$/i;

/** One date before a list of grades holds for all of them, one beside or behind a grade for it alone. */
function isShared(text: string, date: TextDate, grade: Span, first: Span, far: number): boolean {
  if (date.of === 'what follows') return false;
  if (WITH.test(text.slice(date.span.end, grade.start))) return true;
  return far >= 1000 && date.span.start < first.start;
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
    if (far === Number.POSITIVE_INFINITY || found[index]) continue;
    const first = spent.get(date);
    if (first !== undefined && !isShared(text, date, grades[index]!, grades[first]!, far)) continue;
    found[index] = date;
    if (first === undefined) spent.set(date, index);
  }
  return found;
}
