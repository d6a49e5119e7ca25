import type { Authority } from '../../language/authorities.js';
import type { Clause } from './clause.js';
import type { Reading } from './context.js';
import type { GradeMention } from './grade-mentions.js';

/** A place where a grade may be given, with what decides it. */
export interface Place {
  readonly reading: Reading;
  /** Of the whole sentence. */
  readonly skeleton: string;
  /** Of the skeleton. */
  readonly clause: Clause;
  readonly mention: GradeMention;
  /** Those of the same sentence that stand before and are given. */
  readonly taken: readonly GradeMention[];
  /** Whom the sentence speaks of without a name that only comes later; null when it is not so. */
  readonly later: Authority | null;
  /** How near the text speaks of inspection: in this sentence or beside it, somewhere in the article, nowhere. */
  readonly inspected: 'near' | 'far' | null;
}

/** What stands before and behind the grade in its clause. */
export const before = ({ clause, mention }: Place) =>
  clause.text.slice(clause.span.start, mention.span.start);
export const after = ({ clause, mention }: Place) =>
  clause.text.slice(mention.span.end, clause.span.end).trimEnd();
