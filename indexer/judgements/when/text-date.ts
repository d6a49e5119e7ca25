import type { Span } from '../../../language/span.js';

/** A date as a sentence gives it, worked out against the day of its article where it is relative. */
export interface TextDate {
  readonly span: Span;
  readonly iso: string;
  /**
   * `three years after X`: the date of X, counted back from that of the sentence; `months after a report in May`:
   * that of the grade before, `from X to Y`.
   */
  readonly of: 'itself' | 'what follows' | 'what went before';
}
