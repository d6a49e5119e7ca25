import type { Judgement, NamedAuthority } from '../../store/records.js';
import type { ArticleText } from '../article-text.js';

/** A judgement as found in one article; `followedBy` are positions in the list that it stands in. */
export interface FoundJudgement extends Omit<Judgement, 'id' | 'followedBy'> {
  readonly followedBy: readonly number[];
}

/** The judgements that an article states, in the order of its text, and the authorities that it names as such. */
export function extractJudgements(_article: ArticleText): {
  readonly judgements: readonly FoundJudgement[];
  readonly authorities: readonly Omit<NamedAuthority, 'articles'>[];
} {
  return { judgements: [], authorities: [] };
}
