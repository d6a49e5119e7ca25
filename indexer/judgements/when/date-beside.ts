import type { FoundAuthority } from '../../../language/authorities.js';
import type { Reading } from '../context.js';
import { datesIn } from './dates-in.js';

const BESIDE = /^(?:['’]s?)?\s*(?:\([^)]*\)|,\s+(?:on|in)\s+[^,;.]{3,20}(?=[,;.]|\s+and\b))/;

/**
 * `Kent (report of 3 May 2014)`, `Kent, on 3 May; Surrey …`: the date that stands right behind a name of a list.
 * @param day of the article
 */
export function dateBeside(
  { unit, mentions }: Reading,
  { span }: FoundAuthority,
  day: string | null,
): string | null {
  const next = mentions.find((other) => other.span.start >= span.end)?.span.start ?? unit.text.length;
  const behind = BESIDE.exec(unit.text.slice(span.end, next))?.[0] ?? '';
  return datesIn(behind, day)[0]?.iso ?? null;
}
