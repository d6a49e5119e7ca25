import type { PassageVectors } from '../language/embedder.js';
import type { Span } from '../language/span.js';
import type { Manifest } from './manifest.js';
import type { Judgement, NamedAuthority, Quote, Speaker } from './records.js';

/** One file of the corpus. Its path, relative to the corpus folder and with forward slashes, is its id. */
export interface Document {
  readonly path: string;
  readonly mediaType: string;
  /** How many articles stand in it, copies of articles elsewhere included. */
  readonly articles: number;
  /** Length of its decoded text in UTF-16 code units. */
  readonly length: number;
  /** Of the file's bytes. */
  readonly sha256: string;
}

/** Where in a document's text a page of the file begins. Pages may come again: notes stand below what they interrupt. */
export interface PageMark {
  readonly start: number;
  /** Counted from 1. */
  readonly page: number;
  /** What the file calls it, `iv` say. */
  readonly label: string;
}

/** Where an article is printed, and what that page says about it. What the page does not say is null. */
export interface Place {
  readonly document: string;
  readonly span: Span;
  readonly title: string | null;
  /** Who prints it. */
  readonly publisher: string | null;
  /** Whom the page credits. */
  readonly source: string | null;
  /** `2014-02-18`, or `2014-02` where the page gives only a month. */
  readonly date: string | null;
  readonly url: string | null;
}

/** One text, however often it is printed: the fullest printing, and the other places as `copies`. */
export interface Article extends Place {
  readonly id: string;
  readonly author: string | null;
  readonly copies: readonly Place[];
}

/** A citable stretch of an article, about a paragraph long. */
export interface Passage {
  readonly id: string;
  readonly articleId: string;
  /** Its stretches joined by one newline. */
  readonly text: string;
  /** Where its stretches lie in the document, in order; noise between them is left out. */
  readonly spans: readonly Span[];
  readonly heading: string | null;
  /** The pages that it stands on; left out where the file has none. */
  readonly pages?: readonly PageMark[];
}

/** A passage as the store numbers it: `row` is dense from 0, in order of document, article and place. */
export interface StoredPassage extends Passage {
  readonly row: number;
  /** Its sentences, as spans of the document. */
  readonly sentences: readonly Span[];
}

/** A stretch of a document that is in no passage, and why. */
export interface Drop {
  readonly span: Span;
  readonly reason: string;
}

/** Something that kept a file, or part of it, out of the collection; `remedy` says what its owner can do. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What narrows the collection before anything is ranked. Every list means "any of these". */
export interface Filter {
  readonly publishers?: readonly string[];
  readonly documents?: readonly string[];
  /** Ids of authorities that an article names as such. */
  readonly authorities?: readonly string[];
  /** Ids of speakers of whom a passage holds a quote. */
  readonly speakers?: readonly string[];
  /** ISO days or months, both included; either one leaves out undated articles. */
  readonly from?: string;
  readonly to?: string;
  /** A moment: only passages whose words came into the index after it. */
  readonly indexedAfter?: string;
  /** Words in this order, side by side, that a passage, its heading or its title must hold: all of them. */
  readonly phrases?: readonly string[];
  /** Words or phrases that none of these may hold. */
  readonly excluded?: readonly string[];
}

/** The passages that pass a filter. `rows` is ascending; null means all of them. */
export interface Selection {
  readonly size: number;
  readonly rows: Uint32Array | null;
  /** Passages that pass everything but `from` and `to` because their article has no date. */
  readonly undatedExcluded: number;
}

/** What selected passages can be counted by. */
export type FacetName = 'publisher' | 'authority' | 'speaker' | 'year' | 'month';

/** A publisher, the id of an authority or a speaker, a year or a month, with how many of the selected passages have it. */
export interface FacetCount {
  readonly value: string;
  readonly passages: number;
}

/** A row with its score in the half that found it: BM25 (above 0) or cosine (−1 to 1). */
export interface Scored {
  readonly row: number;
  readonly score: number;
}

export type { PassageVectors };

/** Words or phrases that stand for the same: a passage matches a concept by any of them. */
export interface Concept {
  readonly forms: readonly string[];
  /** What the BM25 of its forms is multiplied by. */
  readonly weight: number;
}

export interface KeywordMatches {
  /** Best first, equal scores by row. */
  readonly best: readonly Scored[];
  /** How many selected passages match any concept. */
  readonly total: number;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface ArticleFilter extends Filter {
  /** Words of the title. */
  readonly title?: string;
}

/** What narrows the quotes. */
export interface QuoteFilter extends Pick<Filter, 'publishers' | 'speakers' | 'from' | 'to'> {
  readonly kind?: Quote['kind'];
  /** Ids of articles. */
  readonly articles?: readonly string[];
}

/** A collection that was indexed and can be searched. All engines keep to one suite: test/store/suite.ts. */
export interface Store {
  readonly manifest: Manifest;
  documents(): Promise<readonly Document[]>;
  document(path: string): Promise<Document | null>;
  /** The document's decoded text: what every span points into. */
  text(path: string): Promise<string | null>;
  drops(path: string): Promise<readonly Drop[]>;
  /** Where its pages begin; empty where the file has none. */
  pages(path: string): Promise<readonly PageMark[]>;
  /** Articles printed in a document, copies included, in the order in which the document prints them. */
  articlesIn(path: string): Promise<readonly Article[]>;
  /** By date, newest first, undated ones last, then by document and place. */
  articles(filter: ArticleFilter, page: Page): Promise<{ articles: readonly Article[]; total: number }>;
  article(id: string): Promise<Article | null>;
  /** Many articles at once, in the order of `ids`; unknown ids are left out. */
  articlesById(ids: readonly string[]): Promise<readonly Article[]>;
  passage(id: string): Promise<StoredPassage | null>;
  /** In the order of `rows`. */
  passages(rows: readonly number[]): Promise<readonly StoredPassage[]>;
  /** In the article's order. */
  passagesOf(articleId: string): Promise<readonly StoredPassage[]>;
  /**
   * When a build first had the words of passages or quotes, or judgements, by their ids: `2026-02-18T09:30:00.000Z`.
   * It stays what it was from build to build, also when the article around the words changes. Unknown ids are left out.
   */
  firstIndexed(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The moments at which passages were first indexed, newest first, each once. */
  indexedAt(): Promise<readonly string[]>;
  /** Publishers, each in the commonest of its spellings, with the number of articles that each prints, most first. */
  publishers(): Promise<readonly { publisher: string; articles: number }[]>;
  select(filter: Filter): Promise<Selection>;
  /** Counts selected passages by what they have, most first. One may have several values, or none. */
  facet(name: FacetName, selection: Selection): Promise<readonly FacetCount[]>;
  /** BM25 over title, heading and text; words are compared by their Porter stems, diacritics folded. */
  keyword(concepts: readonly Concept[], selection: Selection, depth: number): Promise<KeywordMatches>;
  /** The `depth` selected passages with the largest cosine to a unit vector, largest first, equal ones by row. */
  nearest(vector: Float32Array, selection: Selection, depth: number): Promise<readonly Scored[]>;
  /** Cosine of a unit vector to given passages, in the order of `rows`. */
  cosines(vector: Float32Array, rows: readonly number[]): Promise<readonly number[]>;
  /** Cosines of a unit vector to each sentence of given passages (quantised to 8 bits, so to about 0.01). */
  sentenceCosines(vector: Float32Array, rows: readonly number[]): Promise<readonly (readonly number[])[]>;
  /** Every word of titles, headings and passages as printed but folded (see language/words.ts), with the number of passages that hold it. */
  vocabulary(): Promise<ReadonlyMap<string, number>>;
  /** Quotes that pass a filter, as rows, newest first, undated ones last, then in the order of the collection. */
  selectQuotes(filter: QuoteFilter): Promise<readonly number[]>;
  /** In the order of `rows`. */
  quotes(rows: readonly number[]): Promise<readonly Quote[]>;
  /** BM25 of those of given quotes that match any concept in their words, their context or their speaker's names. */
  keywordQuotes(concepts: readonly Concept[], rows: readonly number[]): Promise<readonly Scored[]>;
  /** Cosine of a unit vector to given quotes in their context, in the order of `rows`. */
  quoteCosines(vector: Float32Array, rows: readonly number[]): Promise<readonly number[]>;
  /** Most quoted first, then by name. */
  speakers(): Promise<readonly Speaker[]>;
  /** In the order in which they were added. */
  judgements(): Promise<readonly Judgement[]>;
  /** By name. */
  authorities(): Promise<readonly NamedAuthority[]>;
  close(): Promise<void>;
}

/** A passage on its way into the store. `hash` names the text that was embedded; see Store for `firstIndexed`. */
export interface NewPassage extends Passage {
  readonly sentences: readonly Span[];
  readonly hash: string;
  readonly firstIndexed: string;
}

/** A quote on its way into the store. `hash` names the text that was embedded. */
export interface NewQuote {
  readonly quote: Quote;
  readonly hash: string;
  readonly firstIndexed: string;
}

/**
 * Writes one whole index beside the one in use. Documents come first, then articles, then passages in order, then
 * quotes and authorities, which refer to them.
 */
export interface StoreWriter {
  addDocument(
    document: Omit<Document, 'articles'> & { readonly text: string; readonly pages?: readonly PageMark[] },
    drops: readonly Drop[],
  ): void;
  /** The text of a document added before, so that a build need not hold it in memory. */
  text(path: string): string;
  addArticle(article: Article): void;
  addPassage(passage: NewPassage, vectors: PassageVectors): void;
  addQuote(quote: NewQuote, vector: Float32Array): void;
  addSpeaker(speaker: Speaker): void;
  addJudgement(judgement: Judgement, firstIndexed: string): void;
  addAuthority(authority: NamedAuthority): void;
  /** Completes the files, makes them durable and puts them in the place of the index in use. */
  finish(facts: Pick<Manifest, 'corpus' | 'fingerprint' | 'extraction' | 'problems'>): Promise<Manifest>;
  /** Removes what was written. */
  abandon(): Promise<void>;
}

/** Vectors that an earlier build made, by the hash of the text they were made from. A quote has no sentences. */
export interface VectorSource {
  get(hash: string): PassageVectors | null;
}
