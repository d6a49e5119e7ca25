import type { Judgement } from '../../store/records.js';
import type { FoundJudgement } from './extract-judgements.js';

/** Makes one record of each judgement, with the evidence of every article that states it. */
export function mergeJudgements(_found: readonly (readonly FoundJudgement[])[]): readonly Judgement[] {
  return [];
}
