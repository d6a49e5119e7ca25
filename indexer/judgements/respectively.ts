import { findAspects } from '../../language/grades.js';
import type { Place } from './place.js';
import { authoritiesOf } from './unit-groups.js';

/** Grades one after the other: `good, “requires improvement” and outstanding`. */
const GRADES = /Ɠ+(?:["'”’]?(?:\s*,)?(?:\s*and)?\s+(?:(?:as|an?|to\s+be)\s+)*["'“‘]?Ɠ+)+/gu;
/** Where the word stands that deals them out: behind them, or right before. */
const BEHIND = /^[^.;Ɠ]{0,200}?\brespectively\b/iu;
const BEFORE = /\brespectively\b[^.;ƓȺƱ]{0,40}$/iu;

/** The turn of a grade that `respectively` deals out with others. */
interface Turn {
  readonly nth: number;
  readonly of: number;
  /** Where the grades stand. */
  readonly start: number;
  readonly end: number;
}

/** Which of how many grades this is that `respectively` deals out; null where nothing does. */
function turnOf({ skeleton, mention }: Place): Turn | null {
  const at = mention.span.start;
  const run = [...skeleton.matchAll(GRADES)].find(
    ({ index, 0: { length } }) => at >= index && at < index + length,
  );
  if (!run) return null;
  const [start, end] = [run.index, run.index + run[0].length];
  if (!BEHIND.test(skeleton.slice(end)) && !BEFORE.test(skeleton.slice(0, start))) return null;
  const grades = [...run[0].matchAll(/Ɠ+/gu)].map(({ index }) => start + index);
  return { nth: grades.findLastIndex((one) => one <= at), of: grades.length, start, end };
}

/** The whole as one of a list: `overall effectiveness, adoption and …`. */
const OVERALL = /\boverall(?:\s+(?:effectiveness|judge?ment|grade|rating))?(?=\s*,|\s+and\s)/giu;

/** What a stretch lists, in its order. */
function listed(text: string): readonly string[] {
  const whole = [...text.matchAll(OVERALL)].map(({ index }) => ({ aspect: 'overall', start: index }));
  const parts = findAspects(text).map(({ aspect, span }) => ({ aspect, start: span.start }));
  const all = parts.length > 0 ? [...whole, ...parts].sort((a, b) => a.start - b.start) : [];
  return [...new Set(all.map(({ aspect }) => aspect))];
}

/** What stands before the grades since the last statement, else what `for A and B respectively` says behind them. */
function aspectsAround(text: string, { skeleton }: Place, { start, end }: Turn): readonly string[] {
  const from = Math.max(
    ...['Ɠ', '; ', '. ', ' that '].map((cut) => skeleton.lastIndexOf(cut, start - 1) + 1),
  );
  const before = listed(text.slice(from, start));
  return before.length > 1
    ? before
    : listed(text.slice(end, end + (BEHIND.exec(skeleton.slice(end))?.[0].length ?? 0)));
}

/**
 * What a grade is for that `respectively` deals out over several aspects. Empty when there are not as many as grades,
 * null when it is not aspects that they are dealt to.
 */
export function dealtAspects(text: string, place: Place): readonly string[] | null {
  const turn = turnOf(place);
  const aspects = turn ? aspectsAround(text, place, turn) : [];
  if (!turn || aspects.length < 2) return null;
  const named = authoritiesOf(place.reading.mentions).length;
  if (named === turn.of && aspects.length !== turn.of) return null;
  return aspects.length === turn.of && named !== turn.of ? [aspects[turn.nth]!] : [];
}

/** Of several, the one whose turn it is where `respectively` deals grades out; nobody when there are not as many. */
export function dealt<Item>(place: Place, all: readonly Item[]): readonly Item[] {
  const turn = all.length > 1 ? turnOf(place) : null;
  if (!turn) return all;
  return all.length === turn.of ? [all[turn.nth]!] : [];
}
