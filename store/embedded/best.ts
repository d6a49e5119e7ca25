import type { Scored } from '../store.js';

/**
 * The `depth` rows with the largest scores, largest first. Give the rows in ascending order: equal scores then
 * stay in it.
 *
 * @param scores by row
 */
export function best(
  rows: Uint32Array,
  scores: Float64Array | Float32Array,
  depth: number,
): readonly Scored[] {
  // Putting each in its place is quick for few places alone.
  if (depth >= rows.length)
    return Array.from(rows, (row) => ({ row, score: scores[row]! })).sort((a, b) => b.score - a.score);
  const top: Scored[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rows.length && depth > 0; i++) {
    const score = scores[rows[i]!]!;
    if (top.length === depth && score <= least) continue;
    top.splice(placeFor(score, top), 0, { row: rows[i]!, score });
    if (top.length > depth) top.pop();
    least = top[top.length - 1]!.score;
  }
  return top;
}

/** Behind every score that is as large, by halving. */
function placeFor(score: number, top: readonly Scored[]): number {
  let low = 0;
  let high = top.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (top[middle]!.score >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
