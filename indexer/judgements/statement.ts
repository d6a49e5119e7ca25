import type { Authority } from '../../language/authorities.js';
import type { GradeWord } from '../../language/grades.js';
import type { Span } from '../../language/span.js';

/** One place that says that somebody was given a grade. */
export interface Statement {
  readonly authority: Authority;
  readonly aspect: string;
  readonly grade: GradeWord;
  readonly inspectorate: string | null;
  readonly date: string | null;
  readonly dateSource: 'report' | 'article' | 'none';
  readonly withdrawn: boolean;
  /** Told as what went before, not as the news. */
  readonly past: boolean;
  /** The sentence or row, in the document. */
  readonly span: Span;
  /** Where the grade stands. */
  readonly at: number;
}
