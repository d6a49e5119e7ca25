import type { FoundArticle } from './collect.js';

/** An article with the whole text of its document, into which every span points: what records are extracted from. */
export interface ArticleText extends FoundArticle {
  /** The document's decoded text. */
  readonly text: string;
}
