import { findWords } from '../../language/words.js';
import type { Evidence } from './evidence.js';
import { isUpdateOf, laterFirst } from './later-first.js';
import { outcomeOf } from './outcomes.js';
import { isBehind, pointsBack } from './referents.js';
import { telling } from './support.js';

export const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** What limits an answer. */
export interface Limits {
  /** In words. */
  readonly words: number;
  readonly statements: number;
}

/** Below this share of the best score a sentence adds nothing that was asked for. */
const WORTH = 0.25;
/** A later article's sentence on the same thing is taken from this share of the best score on. */
const UPDATE = 0.4;
/** Two sentences that share more of their words say the same. */
const ALIKE = 0.7;

const wordSet = (text: string) => new Set(findWords(text).map(({ folded }) => folded));

/** The names, numbers and negations of a text: where they differ, words in common say something else. */
const tellingOf = (text: string) => [...telling(text)].sort().join(' ');

function repeats(one: Evidence, taken: readonly Evidence[]): boolean {
  const words = wordSet(one.text);
  return taken.some((other) => {
    const isNews = isUpdateOf(one, other) || isUpdateOf(other, one);
    if (isNews && tellingOf(one.text) !== tellingOf(other.text)) return false;
    const others = wordSet(other.text);
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared >= ALIKE * Math.min(words.size, others.size);
  });
}

/** Announces what comes next, and says nothing without it. */
const isLeadIn = ({ text }: Evidence) => text.endsWith(':');

/** A sentence longer than the limit is cut to a clause, or to words, around what the reader marked. */
function cutTo(limit: number, one: Evidence): Evidence {
  if (wordCount(one.text) <= limit) return one;
  const words = [...one.text.matchAll(/\S+/g)];
  const marked = one.marked
    ? words.findIndex(({ index, 0: word }) => index + word.length > one.marked!.start)
    : 0;
  const from = Math.max(0, Math.min(marked - Math.floor(limit / 2), words.length - limit));
  const [first, last] = [words[from]!, words[from + limit - 1]!];
  const [start, end] = [first.index, last.index + last[0].length];
  return {
    ...one,
    text: one.text.slice(start, end),
    place: { start: one.place.start + start, end: one.place.start + end },
    marked: one.marked && {
      start: Math.max(0, one.marked.start - start),
      end: Math.min(end, one.marked.end) - start,
    },
  };
}

const inSourceOrder = (a: Evidence, b: Evidence) =>
  a.passage.row - b.passage.row || a.place.start - b.place.start;

/**
 * The best sentences that fit, without repeats, each that points back with the sentence before it each that
 * announces something with the one behind it, and each that claims or plans with the one that says how it came out; the best article first, unless a later one is about the same thing,
 * and within an article in the order of the source.
 * @param ordered best first
 */
export function selectStatements(
  ordered: readonly Evidence[],
  { words, statements }: Limits,
): readonly Evidence[] {
  const best = ordered[0];
  if (!best) return [];
  const taken: Evidence[] = [cutTo(words, best)];
  let left = words - wordCount(taken[0]!.text);
  const take = (one: Evidence) => {
    taken.push(one);
    left -= wordCount(one.text);
  };
  const fits = (one: Evidence) => !taken.includes(one) && wordCount(one.text) <= left;
  const takeOutcome = (one: Evidence) => {
    const outcome = outcomeOf(one, ordered);
    if (outcome && fits(outcome)) take(outcome);
  };
  takeOutcome(best);
  const update = ordered.find((one) => isUpdateOf(one, best) && one.score >= UPDATE * best.score);
  if (update && fits(update) && !repeats(update, taken)) take(update);
  const before = ordered.find((one) => isBehind(best, one));
  if (before && pointsBack(best) && fits(before)) take(before);
  const next = ordered.find((one) => isBehind(one, best));
  if (next && isLeadIn(best) && fits(next)) take(next);
  for (const one of ordered.slice(1)) {
    if (taken.length >= statements || one.score < WORTH * best.score) break;
    if (!fits(one) || repeats(one, taken)) continue;
    take(one);
    takeOutcome(one);
  }
  const saying = taken.filter(
    (one, at) => at === 0 || !isLeadIn(one) || taken.some((other) => isBehind(other, one)),
  );
  const articles = laterFirst(saying);
  return saying.sort(
    (a, b) => articles.indexOf(a.article.id) - articles.indexOf(b.article.id) || inSourceOrder(a, b),
  );
}
