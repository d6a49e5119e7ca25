import { isProse } from '../role.js';
import { isTold, shownPlaces } from './around.js';
import type { Reading } from './reading.js';

const SEVERAL = 3;

/**
 * Lines without stops, three or more right below each other between a text or heading and a text, on a page that sets
 * all else apart by blank lines: a list that lost its marks.
 */
export function tightLists(readings: readonly Reading[]): ReadonlySet<number> {
  const found = new Set<number>();
  const tight = readings.filter(({ line }) => line.block.gap === 0).length;
  if (2 * tight > readings.length) return found;
  let from = 0;
  readings.forEach(({ role, line }, at) => {
    if (role !== 'title' || line.block.gap > 0) from = at;
    const below = readings[at + 1];
    const ends = role === 'title' && below?.role === 'prose' && below.line.block.gap > 0;
    const told = ends && at - from + 1 >= SEVERAL && readings.slice(0, from).some(isTold);
    if (told && readings[from]!.role === 'title') for (let nth = from; nth <= at; nth++) found.add(nth);
  });
  return found;
}

/** Points of a list that stand over text, each alone: they head it. One or two may be points that lost their stop. */
export function markedHeadings(readings: readonly Reading[]): ReadonlySet<number> {
  const shown = shownPlaces(readings);
  const isPoint = (at: number) => readings[at]!.line.block.kind === 'item' && readings[at]!.role === 'item';
  const over = shown.filter((at, index) => {
    const [above, below] = [readings[shown[index - 1] ?? -1], readings[shown[index + 1] ?? -1]];
    const alone = above?.role !== 'item' && below?.role === 'prose';
    return isPoint(at) && alone && !isProse(readings[at]!.line.text);
  });
  return new Set(over.length >= SEVERAL && over.length * 2 >= shown.filter(isPoint).length ? over : []);
}
