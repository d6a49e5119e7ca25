import { gapAt, isTitle, isTold, nextBelow, shownPlaces } from './around.js';
import type { Reading } from './reading.js';

/** Lines in a row that speak about one article, and what stands on either side of them. */
interface MetaRun {
  readonly from: number;
  /** What they say: of two pages' lines of one kind it is the same. */
  readonly says: string;
  readonly above: Reading | null;
  readonly below: number;
}

const sayings = (readings: readonly Reading[]) =>
  [...new Set(readings.flatMap(({ meta }) => Object.keys(meta ?? {})))].sort().join();

/** Rules and noise in between are passed over. */
function metaRuns(readings: readonly Reading[]): readonly MetaRun[] {
  const shown = shownPlaces(readings);
  return shown.flatMap((from, index): MetaRun[] => {
    const before = readings[shown[index - 1] ?? -1] ?? null;
    if (readings[from]!.role !== 'meta' || before?.role === 'meta') return [];
    const length = shown.slice(index).findIndex((at) => readings[at]!.role !== 'meta');
    const below = length < 0 ? readings.length : shown[index + length]!;
    return [{ from, says: sayings(readings.slice(from, below)), above: before, below }];
  });
}

/** Which articles the lines that speak about one belong to, where they stand between two. */
export interface MetaSides {
  /** Where the lines about an article begin that stand above its title, by the title. */
  readonly heads: ReadonlyMap<number, number>;
  /** Titles right below lines that close an article, on a page that closes its last article so. */
  readonly closedAbove: readonly number[];
}

/**
 * A page that heads its articles with lines about them has some at its top, or sets them apart from the text above; a
 * page that closes its articles with them has some at its end.
 */
export function metaSides(readings: readonly Reading[]): MetaSides {
  const runs = metaRuns(readings).filter(({ says }) => /date|source|publisher/.test(says));
  const between = runs.filter(({ above, below }) => isTold(above) && isTitle(readings[below]));
  const alike = (run: MetaRun) => between.some(({ says }) => says === run.says);
  const over = ({ below }: MetaRun) => isTitle(readings[below]) && isTold(nextBelow(readings, below));
  const atTop = runs.filter((run) => !isTold(run.above) && over(run));
  const closing = runs.some((run) => isTold(run.above) && !over(run) && alike(run));
  const wider = between.filter(({ from, below }) => gapAt(readings, from) > gapAt(readings, below)).length;
  const narrower = between.filter(({ from, below }) => gapAt(readings, from) < gapAt(readings, below)).length;
  const headed =
    2 * wider > between.length || (!closing && 2 * narrower < between.length && atTop.some(alike));
  const heads = headed && between.length > 0 ? [...atTop.filter(alike), ...between] : [];
  return {
    heads: new Map(heads.map((run) => [run.below, ownFrom(readings, run)])),
    closedAbove: !headed && closing ? between.map(({ below }) => below) : [],
  };
}

/** Lines about the whole page may stand right above those about its first article: as few as say the same are its own. */
function ownFrom(readings: readonly Reading[], { from, says, above, below }: MetaRun): number {
  if (isTold(above)) return from;
  let at = below - 1;
  while (at > from && sayings(readings.slice(at, below)) !== says) at--;
  return at;
}
