import type { Span } from './span.js';

/** A sentence with what stands around it, as the reader sees it. */
export interface ReadSentence {
  readonly text: string;
  readonly title: string | null;
  /** The sentence before it in its passage; empty for the first. */
  readonly previous: string;
}

/** What the reader makes of one sentence. */
export interface Reading {
  /** 0 to 1, the larger the likelier that the sentence answers the question; no calibrated probability. */
  readonly score: number;
  /** Where in the sentence the answer stands, at most 16 model tokens long; null when no word of it was read. */
  readonly span: Span | null;
}

/** Reads a question with sentences, one after the other, and says which of them answer it. */
export interface AnswerReader {
  read(question: string, sentences: readonly ReadSentence[]): Promise<readonly Reading[]>;
}
