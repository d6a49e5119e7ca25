import type { Context } from '../context.js';
import type { Statement } from '../statement.js';
import type { Dated } from './date-of.js';

/** How many sentences back a grade may stand that came on the same day. */
const REACH = 2;
const PRESENT = /\b(?:now|today|currently)\b/i;

/** `Kent was judged good in May 2012. Adoption was outstanding.` */
function dateOfNeighbour(
  { readings }: Context,
  at: number,
  stated: Statement,
  before: readonly Statement[],
): Dated | null {
  const { unit } = readings[at]!;
  if (PRESENT.test(unit.text)) return null;
  const near = readings.slice(Math.max(0, at - REACH), at).filter((one) => one.unit.block === unit.block);
  const last = before.findLast(
    ({ span, authority, past }) =>
      !past && authority.id === stated.authority.id && near.some((one) => one.unit.span.start === span.start),
  );
  const isOther = last !== undefined && last.aspect !== stated.aspect;
  return isOther && last.dateSource === 'report' ? { date: last.date, dateSource: 'report' } : null;
}

/** `last time it was inadequate`: the only day that the text gave for what went before. */
function dateOfBefore({ authority }: Statement, before: readonly Statement[]): Dated | null {
  const earlier = before.filter((one) => one.past && one.authority.id === authority.id && one.date !== null);
  const dates = new Set(earlier.map(({ date }) => date));
  return dates.size === 1 ? { date: earlier[0]!.date, dateSource: 'report' } : null;
}

/**
 * The date that a grade without one of its own shares with what the text stated before; null when it does not say.
 * @param before what the sentences before it state
 */
export function sharedDate(
  context: Context,
  at: number,
  { stated, before }: { readonly stated: Statement; readonly before: readonly Statement[] },
): Dated | null {
  if (stated.dateSource === 'report') return null;
  return stated.past ? dateOfBefore(stated, before) : dateOfNeighbour(context, at, stated, before);
}
