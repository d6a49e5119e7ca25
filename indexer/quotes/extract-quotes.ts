import type { Span } from '../../language/span.js';
import type { Quote, QuoteSpeaker, SpeakerKind } from '../../store/records.js';
import type { ArticleText } from '../article-text.js';

/** Who spoke, before speakers are told apart across articles. */
export interface FoundSpeaker extends Omit<QuoteSpeaker, 'id'> {
  readonly kind: SpeakerKind;
}

/** A quote as found in one article. */
export interface FoundQuote extends Pick<Quote, 'text' | 'span' | 'kind' | 'cue' | 'context'> {
  readonly speaker: FoundSpeaker | null;
  /** Other places of the same words by the same speaker in this article. */
  readonly occurrences: readonly Span[];
}

/** The quotes of an article in the order of its text. */
export function extractQuotes(_article: ArticleText): readonly FoundQuote[] {
  return [];
}
