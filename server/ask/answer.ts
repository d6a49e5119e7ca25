import type { StandingJudgement } from '../judgements/find-judgements.js';
import type { Hit } from '../search/answer.js';
import type { Citation } from '../search/citation.js';

/** What a question asks for. */
export const KINDS = [
  'list',
  'figure',
  'person',
  'organisation',
  'date',
  'quote',
  'reason',
  'definition',
  'yesno',
  'other',
] as const;
export type QuestionKind = (typeof KINDS)[number];

/** A stretch of a source, as it stands there, with what shows it. */
export interface Statement {
  readonly text: string;
  readonly citations: readonly number[];
}

/** One entry of a list, with what shows it. */
export interface ListedValue {
  readonly value: string;
  readonly citations: readonly number[];
}

/** What was looked through for an answer. */
export interface Searched {
  readonly documents: number;
  readonly articles: number;
  readonly passages: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** How a question was understood, and what its answer was made from. */
export interface Explanation {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly form: string | null;
  readonly names: readonly { readonly text: string; readonly known: boolean }[];
  readonly grades: readonly string[];
  readonly years: readonly string[];
  readonly from: 'judgements' | 'quotes' | 'abbreviations' | 'sentences';
  /** The values that the refusal model weighs. */
  readonly features: Readonly<Record<string, number>>;
  /** How likely it is that the collection answers this, and what it must reach for an answer. */
  readonly confidence: number;
  readonly threshold: number;
}

/** The answer to a question: see the HTTP interface. */
export interface Answer {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly status: 'answered' | 'not-found';
  readonly answer: string | null;
  readonly statements: readonly Statement[];
  readonly items?: readonly ListedValue[];
  /** Of a list: whether it holds every record there is; false where it was read from sentences and may lack some. */
  readonly complete?: boolean;
  /** The judgements that the citations state, each with its date and how it stands on the day that was asked for. */
  readonly judgements?: readonly StandingJudgement[];
  readonly citations: readonly Citation[];
  /** What was missing, or of several questions those that stayed unanswered. */
  readonly reason?: string;
  /** What has no source and says so: what the program's own list of terms has for an abbreviation. */
  readonly note?: string;
  readonly nearest?: readonly Hit[];
  readonly searched: Searched;
  readonly asOf: string | null;
  readonly tookMs: number;
  /** One for each of several questions. */
  readonly explanations?: readonly Explanation[];
}
