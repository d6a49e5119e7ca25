import type { Ranked } from './ask.js';
import { meanReciprocalRank } from './metrics/mean-reciprocal-rank.js';
import { recallAt } from './metrics/recall-at.js';
import type { Half } from './questions.js';

/** How well some questions were answered. */
export interface Quality {
  readonly questions: number;
  readonly first: number;
  readonly inFive: number;
  readonly mrr: number;
}

export function qualityOf(ranked: readonly Ranked[]): Quality {
  const ranks = ranked.map(({ rank }) => rank);
  return {
    questions: ranks.length,
    first: recallAt(1, ranks),
    inFive: recallAt(5, ranks),
    mrr: meanReciprocalRank(ranks),
  };
}

export const inHalf = (half: Half, ranked: readonly Ranked[]) =>
  ranked.filter(({ question }) => question.half === half);

/** The questions by kind, kinds in the order in which they first come, and all of them under `all`. */
export function byKind<T extends Ranked>(ranked: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const kinds = new Map<string, T[]>();
  for (const one of ranked) kinds.set(one.question.kind, [...(kinds.get(one.question.kind) ?? []), one]);
  return new Map<string, readonly T[]>([...kinds, ['all', ranked]]);
}
