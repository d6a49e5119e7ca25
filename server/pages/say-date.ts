/** A date for a machine and for a reader. */
export interface SaidDate {
  readonly iso: string;
  readonly said: string;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** `2014-02-18` as “18 February 2014”, `2014-02` as “February 2014”, `2014` as it is. */
export function sayDate(iso: string): SaidDate {
  if (iso.length === 4) return { iso, said: iso };
  const format = iso.length === 7 ? MONTH : DAY;
  return { iso, said: format.format(new Date(iso)) };
}

/** A moment as UK clocks show it: “18 February 2014 at 10:32”. */
export function sayMoment(iso: string): SaidDate {
  return { iso, said: MOMENT.format(new Date(iso)) };
}
