import type { Gender } from '../../../language/people/given-names.js';
import type { Called } from '../roles/called.js';

/** One naming of somebody; `order` counts the sentences of the article. */
export interface Mention {
  readonly order: number;
  readonly first: boolean;
  /** Does a preposition stand before it, as in `asked by Moor`? */
  readonly tied: boolean;
}

/** Somebody of whom an article speaks. */
export interface Figure {
  /** The fullest form, without title; null for who is described and not named. */
  readonly name: string | null;
  readonly forms: readonly string[];
  readonly kind: 'person' | 'organisation' | 'document';
  /** Is it sure to be a person? Two capitalised words may be a place. */
  readonly sure: boolean;
  readonly gender: Gender | null;
  readonly called: readonly Called[];
  /** What titles say besides: `the professor` may mean `Prof Moor`. */
  readonly offices: readonly string[];
  /** Of the police, as printed. */
  readonly rank: string | null;
  readonly mentions: readonly Mention[];
}
