import { setImmediate } from 'node:timers/promises';
import hnswlib, { type HierarchicalNSW } from 'hnswlib-node';

/*
 * Measured on 20,000 vectors of 384 dimensions with the spread of e5-small-v2 (see test/store/spread.ts): more of
 * either costs more building time than a little more ef costs searching time for the same recall. The fixed seed
 * and one thread make two builds of the same vectors the same bytes.
 */
const M = 24;
const EF_CONSTRUCTION = 60;
const SEED = 100;

/** How many vectors are added before others may use the thread: about 20 ms. */
const BETWEEN_PAUSES = 32;

/** Vectors of one size, one after another. */
export interface Vectors {
  readonly dimensions: number;
  readonly count: number;
  readonly values: Float32Array;
}

/**
 * Builds the graph of neighbours and writes it.
 *
 * @throws Error when the file on disk is not whole.
 */
export async function writeGraph(path: string, vectors: Vectors): Promise<void> {
  const graph = emptyGraph(vectors);
  graph.initIndex(Math.max(1, vectors.count), M, EF_CONSTRUCTION, SEED);
  for (let row = 0; row < vectors.count; row++) {
    const start = row * vectors.dimensions;
    graph.addPoint([...vectors.values.subarray(start, start + vectors.dimensions)], row);
    if (row % BETWEEN_PAUSES === 0) await setImmediate();
  }
  await graph.writeIndex(path);
  // hnswlib does not notice a full disk when it writes, only when it reads.
  await readGraph(path, vectors).catch((cause) => {
    throw new Error(`${path} could not be written whole: make room on the disk and build again.`, { cause });
  });
}

/** @throws Error when the file is cut off or is not of these vectors. */
export async function readGraph(path: string, vectors: Vectors): Promise<HierarchicalNSW> {
  const graph = emptyGraph(vectors);
  await graph.readIndex(path);
  if (graph.getCurrentCount() !== vectors.count)
    throw new Error(`${path} does not hold ${vectors.count} vectors`);
  return graph;
}

function emptyGraph({ dimensions }: Vectors): HierarchicalNSW {
  return new hnswlib.HierarchicalNSW('cosine', Math.max(1, dimensions));
}
