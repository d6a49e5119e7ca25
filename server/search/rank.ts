import type { Scored, Selection, Store } from '../../store/store.js';
import type { Query } from './query.js';
import type { Mode } from './request.js';
import { scaled } from './scaled.js';
import { WEIGHTS } from './weights.js';

/** A passage with what each half of the search makes of it. */
export interface Candidate {
  readonly row: number;
  /** BM25; 0 where no word matches. */
  readonly keyword: number;
  /** Cosine of query and passage. */
  readonly meaning: number;
  /** Cosine of query and the passage's nearest sentence. */
  readonly sentence: number;
  /** Which of the passage's sentences that is. */
  readonly nearestSentence: number;
  /** What candidates are ordered by: the weighted sum of the three, each scaled over all candidates to 0–1. */
  readonly fused: number;
}

/** What the candidates of a query are found by. */
export interface Sought {
  readonly query: Query;
  /** May still be on its way from the model: the keyword half does not wait for it. */
  readonly vector: Float32Array | Promise<Float32Array>;
  readonly selection: Selection;
  readonly mode: Mode;
}

export interface Ranking {
  readonly candidates: readonly Candidate[];
  /** How many passages the filters and the mode's match leave. */
  readonly total: number;
}

function weightsFor(mode: Mode): typeof WEIGHTS {
  if (mode === 'keyword') return { keyword: 1, meaning: 0, sentence: 0 };
  return mode === 'semantic' ? { ...WEIGHTS, keyword: 0 } : WEIGHTS;
}

/** What each half has found. */
interface Halves {
  readonly words: readonly Scored[];
  readonly near: readonly Scored[];
}

const byRow = (half: readonly Scored[]) => new Map(half.map(({ row, score }) => [row, score]));

/** Cosines of rows, of which the search for near ones knows some. */
async function meaningsOf(
  store: Store,
  rows: readonly number[],
  near: readonly Scored[],
  vector: Float32Array,
) {
  const known = byRow(near);
  const others = rows.filter((row) => !known.has(row));
  const cosines = await store.cosines(vector, others);
  for (const [at, row] of others.entries()) known.set(row, cosines[at]!);
  return rows.map((row) => known.get(row)!);
}

/** Measures rows in both halves, whichever half found them. */
async function measure(
  store: Store,
  { words, near }: Halves,
  { vector, mode }: Sought & { readonly vector: Float32Array },
): Promise<readonly Candidate[]> {
  const found = mode === 'semantic' ? near : [...words, ...near];
  const rows = [...new Set(found.map(({ row }) => row))];
  const meanings = await meaningsOf(store, rows, near, vector);
  const sentences = await store.sentenceCosines(vector, rows);
  const scores = byRow(words);
  const keywords = rows.map((row) => scores.get(row) ?? 0);
  const best = sentences.map((cosines) =>
    cosines.reduce((top, cosine, index) => (cosine > cosines[top]! ? index : top), 0),
  );
  const nearest = best.map((index, at) => sentences[at]![index] ?? meanings[at]!);
  const weights = weightsFor(mode);
  const [k, m, s] = [scaled(keywords), scaled(meanings), scaled(nearest)];
  return rows.map((row, at) => ({
    row,
    keyword: keywords[at]!,
    meaning: meanings[at]!,
    sentence: nearest[at]!,
    nearestSentence: best[at]!,
    fused: weights.keyword * k[at]! + weights.meaning * m[at]! + weights.sentence * s[at]!,
  }));
}

/**
 * Finds and orders passages: BM25 and cosines, each min-max scaled over the candidates, summed convexly (Bruch,
 * Gai and Ingber 2023, arXiv:2210.11934, who found this to beat reciprocal rank fusion, as it does here). To the
 * cosine of the passage comes that of its nearest sentence, which finds one telling sentence among others.
 * @param depth how many candidates each half puts forward
 */
export async function rank(store: Store, sought: Sought, depth: number): Promise<Ranking> {
  const { query, selection, mode } = sought;
  const [words, vector] = await Promise.all([store.keyword(query.concepts, selection, depth), sought.vector]);
  const near = mode === 'keyword' ? [] : await store.nearest(vector, selection, depth);
  const candidates = await measure(store, { words: words.best, near }, { ...sought, vector });
  const total = mode === 'keyword' ? words.total : selection.size;
  return { candidates: [...candidates].sort((a, b) => b.fused - a.fused || a.row - b.row), total };
}
