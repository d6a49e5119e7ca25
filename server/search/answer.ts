import type { Span } from '../../language/span.js';
import type { Article, Passage } from '../../store/store.js';
import type { Citation } from './citation.js';
import type { Facets } from './facets.js';
import type { Mode } from './request.js';

export type Relevance = 'strong' | 'weak' | 'none';

/** One factor of a hit's place, for a reader: what it is, its value, and what it added. */
export interface Reason {
  readonly factor: string;
  readonly value: number;
  readonly weight: number;
  readonly note: string;
}

export interface Hit {
  /** From 1, counting from the first hit of the whole list. */
  readonly rank: number;
  /** 0 to 1: how likely it is that this passage is about the query; comparable between queries. */
  readonly score: number;
  readonly passage: Passage;
  readonly article: Article;
  /** Into `passage.text`: matched words, or for a match by meaning the nearest sentence. */
  readonly highlights: readonly Span[];
  readonly citation: Citation;
  readonly reasons?: readonly Reason[];
}

export interface SearchAnswer {
  readonly query: string;
  readonly mode: Mode;
  readonly relevance: Relevance;
  readonly hits: readonly Hit[];
  readonly total: number;
  /** How many passages `from` or `to` left out because their article has no date. */
  readonly undatedExcluded?: number;
  /** With `facets`, which count these: how many of the passages that the filters leave may be about the query. */
  readonly about?: number;
  readonly facets?: Facets;
  /** Words that the collection does not know, with the words that were searched instead. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  readonly tookMs: number;
}
