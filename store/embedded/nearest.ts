import type { HierarchicalNSW } from 'hnswlib-node';
import type { Scored, Selection } from '../store.js';
import { best } from './best.js';
import type { Vectors } from './graph.js';
import { candidatesFor, nearByGraph } from './near-by-graph.js';
import type { ScanNear } from './near-by-scan.js';

/** The passages' vectors, and two ways to near ones: by the graph of neighbours, or by looking at all. */
export interface VectorIndex extends Vectors {
  readonly graph: HierarchicalNSW;
  readonly scan: ScanNear;
  /** 0, 1, 2 … */
  readonly allRows: Uint32Array;
}

/** A candidate kept by the graph search costs as much time as about this many rows of a scan: measured. */
const ROWS_PER_CANDIDATE = 60;

type Nearest = (vector: Float32Array, selection: Selection, depth: number) => readonly Scored[];

/** Prepares the search for near passages; see Store.nearest. Scores are worked out from the vectors themselves. */
export function prepareNearest(index: VectorIndex): Nearest {
  return (vector, selection, depth) => {
    requireSize(index, vector);
    const find = scanIsCheaper(selection.size, index.count, depth) ? nearByScan : nearByEither;
    return nearestOf(find(index, vector, selection, depth), index, vector, depth);
  };
}

/** Of some rows, ascending, the `depth` with the largest cosines, largest first. */
export function nearestOf(
  rows: Uint32Array,
  vectors: Vectors,
  vector: Float32Array,
  depth: number,
): readonly Scored[] {
  const cosines = Float64Array.from(rows, (row) => cosine(vectors, vector, row));
  return best(rows, cosines, depth);
}

/** Dot product of two unit vectors, kept within −1 and 1 where rounding would leave them. */
export function cosine({ values, dimensions }: Vectors, vector: Float32Array, row: number): number {
  const start = row * dimensions;
  const fours = dimensions - (dimensions % 4);
  // Four sums that do not wait for one another take half the time of one.
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < fours; i += 4) {
    a += vector[i]! * values[start + i]!;
    b += vector[i + 1]! * values[start + i + 1]!;
    c += vector[i + 2]! * values[start + i + 2]!;
    d += vector[i + 3]! * values[start + i + 3]!;
  }
  for (let i = fours; i < dimensions; i++) a += vector[i]! * values[start + i]!;
  return Math.max(-1, Math.min(1, a + b + c + d));
}

/** @throws Error for a vector of another model than the index's. */
export function requireSize({ count, dimensions }: Vectors, vector: Float32Array): void {
  if (count === 0 || vector.length === dimensions) return;
  throw new Error(
    `The query's vector has ${vector.length} components and the index ${dimensions}: use the model that the index was built with.`,
  );
}

/** With a filter the graph search looks at count/selected times as many points until it has kept its candidates. */
function scanIsCheaper(selected: number, count: number, depth: number): boolean {
  return selected * selected <= ROWS_PER_CANDIDATE * candidatesFor(depth) * count;
}

function nearByScan(index: VectorIndex, vector: Float32Array, { rows }: Selection, depth: number) {
  return index.scan(vector, rows ?? index.allRows, depth);
}

function nearByEither(index: VectorIndex, vector: Float32Array, selection: Selection, depth: number) {
  const found = nearByGraph(index, vector, selection, depth);
  return found.length < Math.min(depth, selection.size) ? nearByScan(index, vector, selection, depth) : found;
}
