/** The first day of an ISO day or month: `2014-02` → `2014-02-01`. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** A day no earlier than the last of an ISO day or month, for comparing alone: `2014-02` → `2014-02-31`. */
export function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
