import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../language/dates.js';
import { lastDay, lastMonth, lastWeekday, moved } from './calendar.js';
import type { TextDate } from './text-date.js';

const NUMBERS =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'.split(
    '|',
  );
const COUNT = `(?<count>\\d{1,2}|${NUMBERS.join('|')})`;
const AGO = new RegExp(
  `\\b${COUNT}\\s+(?<unit>decades?|years?|months?|fortnights?|weeks?|days?)\\s+(?<word>ago|earlier|before(?:hand)?|previously|after|later|on(?=\\s+from\\b))\\b`,
  'giu',
);

/** When inspectors came is not when they judged: the report comes weeks later. */
const VISITED =
  /\b(?:visit(?:ed|ing)?|came\s+to|spent|arrived|(?<!\b(?:at|after|following)\s+(?:its|the|their|an?)\s+(?:\p{L}+\s+){0,2})inspection(?!\s+report))\b[^,;.]{0,30}\s$/iu;

type Groups = Readonly<Record<string, string>>;

/** Words for a day or month that are read against the day of the article. */
const NEAR: readonly (readonly [pattern: RegExp, isoOf: (groups: Groups, day: string) => string | null])[] = [
  [/\b(?:today|this\s+(?:morning|afternoon|week))\b/giu, (_, day) => day],
  [/\bearlier\s+this\s+year\b/giu, (_, day) => day.slice(0, 4)],
  [/\bthe\s+year\s+before\s+last\b/giu, (_, day) => moved(day, -2, 'year')],
  [
    new RegExp(`\\b(?<month>${MONTH_NAMES})\\s+last\\s+year\\b`, 'gu'),
    ({ month }, day) => lastMonth(month!, `${Number(day.slice(0, 4)) - 1}`),
  ],
  [/\byesterday\b/giu, (_, day) => moved(day, -1, 'day')],
  [
    new RegExp(`(?<!before\\s)(?<!\\b(?:${MONTH_NAMES})\\s)\\blast\\s+(?<unit>year|month|week)\\b`, 'giu'),
    ({ unit }, day) => moved(day, -1, unit!.toLowerCase()),
  ],
  [
    new RegExp(
      `\\b(?:in|last|since)\\s+(?<month>${MONTH_NAMES})\\b(?!,?\\s+(?:\\d|of\\b|last\\b|this\\b))`,
      'gu',
    ),
    ({ month }, day) => lastMonth(month!, day),
  ],
  [
    new RegExp(
      `\\b(?:on|of|dated|published|issued|released)\\s+(?:\\p{L}+day,?\\s+)?(?:the\\s+)?(?<number>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH_NAMES})\\b(?!,?\\s+\\d{4})`,
      'gu',
    ),
    ({ number, month }, day) => lastDay(number!, month!, day),
  ],
  [
    new RegExp(
      `\\b(?:published|issued|released|(?<!due\\s)out)\\s+(?:on|last)\\s+(?<weekday>${WEEKDAY_NAMES})\\b(?!,?\\s+(?:the\\s+)?\\d)`,
      'gu',
    ),
    ({ weekday }, day) => lastWeekday(weekday!, day),
  ],
];

/** `three years after a damning report`: after the grade before, `from X to Y`. */
const AFTER_REPORT =
  /^\s+(?:an?|its|the|their|that)\s+(?:[\p{L}-]+\s+){0,3}?(?:report|inspection|grade|rating|judge?ment|verdict)\b(?!\s+(?:in|of|from|on|that|which)\b)/iu;

const count = (word: string) => {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : Math.max(1, at - 1);
};

const spanOf = (match: RegExpMatchArray) => ({ start: match.index!, end: match.index! + match[0].length });

function nearDates(text: string, day: string): readonly TextDate[] {
  return NEAR.flatMap(([pattern, isoOf]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly TextDate[] => {
      if (VISITED.test(text.slice(Math.max(0, match.index - 50), match.index))) return [];
      const iso = isoOf(match.groups ?? {}, day);
      return iso === null ? [] : [{ span: spanOf(match), iso, of: 'itself' }];
    }),
  );
}

/**
 * `three years ago`, and against a date that the sentence gives before it, `in 2012, and two years later`.
 * @param named the dates that the sentence itself gives
 */
function countedDates(text: string, day: string | null, named: readonly TextDate[]): readonly TextDate[] {
  return [...text.matchAll(AGO)].flatMap((match): readonly TextDate[] => {
    const { count: number, unit, word } = match.groups!;
    const span = spanOf(match);
    const given = /^ago$/i.test(word!) ? undefined : named.findLast((date) => date.span.end <= span.start);
    const isLater = /^later$/i.test(word!);
    const base = given?.iso ?? (isLater ? null : day);
    const iso = base === null ? null : moved(base, count(number!) * (isLater ? 1 : -1), unit!.toLowerCase());
    if (iso === null) return [];
    const of = /^(?:after|on)$/i.test(word!) ? 'what follows' : 'itself';
    return [
      { span, iso, of: AFTER_REPORT.test(text.slice(span.end)) && of !== 'itself' ? 'what went before' : of },
    ];
  });
}

/**
 * The dates of a sentence that are counted or read against another day.
 * @param day of the article
 * @param named the dates that the sentence itself gives
 */
export const relativeDates = (
  text: string,
  day: string | null,
  named: readonly TextDate[],
): readonly TextDate[] => [...(day === null ? [] : nearDates(text, day)), ...countedDates(text, day, named)];
