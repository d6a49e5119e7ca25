import type { StoredPassage } from '../../store/store.js';
import { intoPassage } from '../search/highlight.js';
import type { Evidence } from './evidence.js';

/** How many are asked for or announced: `three problems`. */
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A list of more points is not read on. */
const MOST = 12;

/** How many things a text announces, or null. */
export function countIn(text: string): number | null {
  const found = new RegExp(String.raw`\b(${COUNTS.join('|')}|\d{1,2})\b(?!\s*(?:per|%))`, 'i').exec(
    text,
  )?.[1];
  if (found === undefined) return null;
  const at = COUNTS.indexOf(found.toLowerCase());
  const count = at < 0 ? Number(found) : at + 2;
  return count >= 2 && count <= MOST ? count : null;
}

/** Whether a line ends between two sentences of one passage. */
function linesApart(passage: StoredPassage, a: Evidence, b: Evidence): boolean {
  const [[one], [other]] = [intoPassage(passage, a.place), intoPassage(passage, b.place)];
  return one !== undefined && other !== undefined && passage.text.slice(one.end, other.start).includes('\n');
}

const isParted = (a: Evidence, b: Evidence) => a.passage.id !== b.passage.id || linesApart(a.passage, a, b);
/** What points of one list have in common: how they begin. */
const formOf = (text: string) =>
  /^\p{Ll}/u.test(text) ? 'small' : /^\p{L}+ing\b/u.test(text) ? 'ing' : 'other';

/**
 * The points of the list that a sentence with a colon at its end leads up to: as many as it or the question announces,
 * otherwise lines that begin alike, up to the first that ends a sentence where those before end in semicolons.
 * @param all sentences of the lead's article and of others, in any order
 */
export function pointsBehind(
  lead: Evidence,
  all: readonly Evidence[],
  asked: number | null,
): readonly Evidence[] {
  if (!/:\s*$/.test(lead.text)) return [];
  const behind = all
    .filter(({ article, place }) => article.id === lead.article.id && place.start > lead.place.start)
    .toSorted((a, b) => a.place.start - b.place.start);
  const most = asked ?? countIn(lead.text) ?? MOST;
  const points: Evidence[] = [];
  for (const [at, one] of behind.entries()) {
    const before = behind[at - 1];
    const first = points[0];
    if (points.length === most) break;
    if (before && !/;(?:\s*and)?$/.test(before.text) && !isParted(before, one)) continue;
    if (first && /;$/.test(first.text) && /[.!?]$/.test(before!.text)) break;
    if (first && formOf(first.text) !== formOf(one.text)) break;
    points.push(one);
  }
  return points.length > 1 ? points : [];
}
