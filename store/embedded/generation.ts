import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a finished index, beside its manifest. */
export const FILES = {
  collection: 'collection.sqlite',
  vectors: 'vectors.f32',
  sentences: 'sentences.i8',
  graph: 'passages.hnsw',
  quoteVectors: 'quotes.f32',
} as const;

export const MANIFEST = 'manifest.json';

/** How the folder of one build is called: numbers are never used again while a newer one stands. */
export const GENERATION = /^generation-(\d+)$/;

/** Makes an empty folder for a new build, and `indexDir` if need be; returns its name. */
export function createGeneration(indexDir: string): string {
  mkdirSync(indexDir, { recursive: true });
  const numbers = readdirSync(indexDir).map((name) => Number(GENERATION.exec(name)?.[1] ?? 0));
  const name = `generation-${Math.max(0, ...numbers) + 1}`;
  mkdirSync(join(indexDir, name));
  return name;
}
