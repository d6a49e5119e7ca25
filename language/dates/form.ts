/** One way of writing a date. */
export interface DateForm {
  readonly name: string;
  /** Global; its named groups go to `read`. */
  readonly pattern: RegExp;
  /** The ISO day or month that the groups name, or null when the calendar has none such. */
  readonly read: (groups: DateGroups) => string | null;
  /** Texts that are one date from end to end, and its ISO form. */
  readonly samples: Readonly<Record<string, string>>;
  /** Texts that look alike and hold no date. */
  readonly counterSamples: readonly string[];
}

/** What a form's pattern captured: only the groups that form has are ever read. */
export type DateGroups = Readonly<Record<string, string>>;

/** Space on one line; bounded, so that a pattern stays linear on long runs of it. */
export const GAP = String.raw`[^\S\r\n]{0,3}`;

const DAY_NAME = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

/** A weekday before the date, which may be glued to it. It never makes a date impossible; it only tells the order of two numbers. */
export const WEEKDAY = String.raw`(?:(?<!\p{L})(?<weekday>${DAY_NAME})${GAP}[.,]?${GAP}(?:the${GAP})?)?`;

/** A pattern that finds a form anywhere, in any case. */
export function formPattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}
