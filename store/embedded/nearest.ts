import type { HierarchicalNSW } from 'hnswlib-node';
import type { FloatVectors } from '../kernel/float-vectors.js';
import type { Scored, Selection } from '../store.js';
import { best } from './best.js';
import { candidatesFor, nearByGraph } from './near-by-graph.js';
import type { ScanNear } from './near-by-scan.js';

/** The passages' vectors, and two ways to near ones: by the graph of neighbours, or by looking at all. */
export interface VectorIndex extends FloatVectors {
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
  const nearestOf = prepareNearestOf(index);
  return (vector, selection, depth) => {
    const find = scanIsCheaper(selection.size, index.count, depth) ? nearByScan : nearByEither;
    return nearestOf(find(index, vector, selection, depth), vector, depth);
  };
}

/** Prepares the choice of the `depth` rows with the largest cosines, largest first, of some, ascending. */
export function prepareNearestOf(vectors: FloatVectors) {
  const scores = new Float64Array(vectors.count);
  return (rows: Uint32Array, vector: Float32Array, depth: number): readonly Scored[] => {
    const cosines = vectors.cosines(vector, rows);
    for (let n = 0; n < rows.length; n++) scores[rows[n]!] = cosines[n]!;
    return best(rows, scores, depth);
  };
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
