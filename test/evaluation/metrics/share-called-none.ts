import type { Relevance } from '../../../server/search/answer.js';

/**
 * Share called none: of some queries, how many search says the collection has nothing about. It should be 1 for
 * queries about other things and 0 for questions that the collection answers.
 *
 *     N = |{ q ∈ Q : relevance(q) = none }| / |Q|
 *
 * @returns NaN over no queries
 */
export function shareCalledNone(replies: readonly { readonly relevance: Relevance }[]): number {
  return replies.filter(({ relevance }) => relevance === 'none').length / replies.length;
}
