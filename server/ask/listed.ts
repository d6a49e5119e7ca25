import { type Enumeration, findEnumeration } from '../../language/enumerations.js';
import type { Citation } from '../search/citation.js';
import type { ListedValue } from './answer.js';
import type { Evidence } from './evidence.js';
import type { Question } from './question.js';

/** Longer parts are clauses, and what lies between commas may be anything. */
const LONGEST_MEAN = 7;

function isList(parts: Enumeration, { marked }: Evidence): boolean {
  const words = parts.map(({ end, start }) => (end - start) / 6);
  const short = words.reduce((sum, length) => sum + length, 0) / words.length <= LONGEST_MEAN;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return short && marked !== null && marked.start < last.end && marked.end > first.start;
}

/**
 * The values of a list: the parts of the best sentence's enumeration when the reader sees the answer in it,
 * otherwise the sentences themselves.
 */
export function listedIn(
  question: Question,
  chosen: readonly Evidence[],
  citations: readonly Citation[],
): readonly ListedValue[] {
  const best = chosen.reduce((a, b) => (b.score > a.score ? b : a));
  const n = citations.find(({ start }) => start === best.place.start)?.n;
  const parts = findEnumeration(best.text, /\b(?:both|two|who)\b/i.test(question.text));
  if (parts && n !== undefined && isList(parts, best))
    return parts.map(({ start, end }) => ({ value: best.text.slice(start, end), citations: [n] }));
  return citations.map((citation) => ({ value: citation.text, citations: [citation.n] }));
}
