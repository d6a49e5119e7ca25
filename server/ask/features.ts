import { stemsOf } from '../../language/stem.js';
import { coverageOf, type Wanted } from '../search/calibrate.js';
import { logOdds } from '../search/log-odds.js';
import type { Evidence } from './evidence.js';
import { offTopic } from './off-topic.js';
import type { Question } from './question.js';
import { isOfOthers } from './spoken.js';
import { typedSpans } from './typed.js';

/** What the refusal model weighs; each is explained where it is made. */
export interface Features {
  /** The reader's best score, as log odds; 0 without the reader. */
  readonly reader: number;
  /** The reader's score of the sentence that the answer begins with, as log odds. */
  readonly chosen: number;
  /** The share of the question's words, rare ones counting more, that the best sentence and its surroundings hold. */
  readonly coverage: number;
  /** The same of the whole passage. */
  readonly passage: number;
  /** Cosine of question and best sentence. */
  readonly cosine: number;
  /** The share of the question's names that the best sentence's article lacks. */
  readonly namesMissing: number;
  /** The share of the years asked for that the passage does not hold. */
  readonly yearsMissing: number;
  /** 1 where somebody's words are asked for, and the best sentence holds none of theirs. */
  readonly unspoken: number;
  /** The share of what somebody's words are asked on that the passage does not hold. */
  readonly offTopic: number;
  /** 1 where the best sentence holds nothing of the kind that is asked for. */
  readonly untyped: number;
}

/** The share of the years asked for that a text does not hold. */
function yearsMissing({ years }: Question, text: string): number {
  const held = new Set(stemsOf(text));
  const missing = years.filter((year) => !stemsOf(year).every((part) => held.has(part)));
  return missing.length / Math.max(1, years.length);
}

/** The values of the best sentence (the first) among all that were found. */
export function featuresOf(question: Question, evidence: readonly Evidence[], wanted: Wanted): Features {
  const best = evidence[0]!;
  const around = [best.article.title, best.passage.heading, best.passage.text].join(' . ');
  const stems = stemsOf(around);
  const reads = evidence.map(({ read }) => read ?? 0);
  const typed = typedSpans(question, best.text);
  return {
    reader: best.read === null ? 0 : logOdds(Math.max(...reads)),
    chosen: best.read === null ? 0 : logOdds(best.read),
    coverage: best.surrounding,
    passage: coverageOf(wanted, stems),
    cosine: best.cosine,
    namesMissing: best.namesMissing,
    yearsMissing: yearsMissing(question, `${around} ${best.article.date ?? ''}`),
    unspoken: Number(isOfOthers(question, best.speaker)),
    offTopic: offTopic(question, wanted, stems),
    untyped: Number(typed !== null && typed.length === 0),
  };
}
