import type { Reason } from './answer.js';
import type { Found } from './scored.js';
import { CALIBRATION, RERANK, WEIGHTS } from './weights.js';

const READ =
  'what the answer reader makes of the likeliest of its sentences, its log odds scaled to 0–1: added to the order of the first hits';

/** Every factor of a hit's place and of its score, each with its weight. */
export function reasonsFor({ candidate, coverage, odds }: Found): readonly Reason[] {
  const { keyword, meaning, sentence, fused } = candidate;
  const reason = (factor: string, value: number, weight: number, note: string): Reason => ({
    factor,
    value: Number(value.toFixed(4)),
    weight,
    note,
  });
  return [
    reason('keyword', keyword, WEIGHTS.keyword, 'BM25 of the query’s words and of what means the same'),
    reason('meaning', meaning, WEIGHTS.meaning, 'cosine of the query and the passage'),
    reason('sentence', sentence, WEIGHTS.sentence, 'cosine of the query and the passage’s nearest sentence'),
    reason(
      'order',
      fused,
      1,
      'the three, each scaled to 0–1 over the candidates, by their weights: hits are ordered by this',
    ),
    ...(odds === undefined ? [] : [reason('reader', odds, RERANK.odds, READ)]),
    reason(
      'coverage',
      coverage,
      CALIBRATION.coverage,
      'share of the query’s words that the passage holds, rare ones counting more; part of the score',
    ),
  ];
}
