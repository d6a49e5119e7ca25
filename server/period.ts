/** Days or months, both included. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Whether a period does not begin after it has ended; a month is compared as a whole. */
export function isPeriod({ from, to }: Period): boolean {
  return from === undefined || to === undefined || from.slice(0, to.length) <= to;
}

/** What to say of a period in which nothing can lie. No schema can say it, so it is no error: what is in it is an empty list. */
export function periodNotices(period: Period): readonly string[] {
  return isPeriod(period) ? [] : ['from is after to, so nothing lies between them: exchange the two dates.'];
}
