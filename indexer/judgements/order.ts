import type { Statement } from './statement.js';

const FROM_TO = /\bfrom\s+[“"‘']?(?:an?\s+)?(?:rating\s+of\s+)?[“"‘']?$/i;
const DOWN_FROM =
  /\b(?:up|down|upgraded|downgraded|raised|lowered|dropped|improved|moved)\s+from\s+[“"‘']?(?:an?\s+)?$/i;
const THEN = /\b(?:then|now|later|subsequently|since|within|today|again|brings?|has\s+been|have\s+been)\b/i;

const isSameMatter = (a: Statement, b: Statement) =>
  a.authority.id === b.authority.id && a.aspect === b.aspect && a !== b && a.grade !== b.grade;

/**
 * Does the text itself say that `b` came after `a`? It was given as what went before, `from` the one to the other,
 * or the later sentence says `then`.
 */
export function comesAfter(text: string, a: Statement, b: Statement): boolean {
  if (!isSameMatter(a, b) || (a.date !== null && b.date !== null)) return false;
  const before = text.slice(Math.max(0, a.at - 40), a.at);
  if (FROM_TO.test(before) || DOWN_FROM.test(before)) return true;
  if (a.past !== b.past) return a.past;
  return a.at < b.at && THEN.test(text.slice(Math.max(a.at, b.at - 80), b.at));
}
