import { stemsOf } from '../../language/stem.js';
import { logOdds } from '../search/log-odds.js';
import type { Evidence } from './evidence.js';
import type { Question } from './question.js';
import { typedSpans } from './typed.js';

/** What the refusal model weighs; each is explained where it is made. */
export interface Features {
  /** The reader's best score, as log odds; 0 without the reader. */
  readonly reader: number;
  /** The reader's score of the sentence that the answer begins with, as log odds. */
  readonly chosen: number;
  /** How much of the reader's score all sentences together hold: two that agree are better than one. */
  readonly agreement: number;
  /** The share of the question's words, rare ones counting more, that the best sentence and its surroundings hold. */
  readonly coverage: number;
  /** The same of the whole passage. */
  readonly passage: number;
  /** Cosine of question and best sentence. */
  readonly cosine: number;
  /** The share of the question's names that the best sentence's article holds nowhere near. */
  readonly namesMissing: number;
  /** The share of the years asked for that the passage does not hold. */
  readonly yearsMissing: number;
  /** 1 where the best sentence holds nothing of the kind that is asked for. */
  readonly untyped: number;
}

function missingShare(wanted: readonly (readonly string[])[], text: string): number {
  if (wanted.length === 0) return 0;
  const held = ` ${stemsOf(text).join(' ')} `;
  const missing = wanted.filter(
    (forms) => !forms.some((form) => held.includes(` ${stemsOf(form).join(' ')} `)),
  );
  return missing.length / wanted.length;
}

/** A name may be held by its last word alone: surnames stand for people. */
const looseForms = (forms: readonly string[]) => [
  ...forms,
  ...forms.map((form) => form.split(/\s+/).at(-1)!),
];

/** The values of the best sentence (the first) among all that were found. */
export function featuresOf(
  question: Question,
  evidence: readonly Evidence[],
  passageCoverage: number,
): Features {
  const best = evidence[0]!;
  // Whoever speaks is named for the words, though a sentence may say `she`.
  const around = [best.passage.text, best.passage.heading, best.article.title, best.speaker].join(' ');
  const reads = evidence.map(({ read }) => read ?? 0);
  const typed = typedSpans(question, best.text);
  return {
    reader: best.read === null ? 0 : logOdds(Math.max(...reads)),
    chosen: best.read === null ? 0 : logOdds(best.read),
    agreement: reads.reduce((sum, read) => sum + read, 0) - Math.max(...reads),
    coverage: best.surrounding,
    passage: passageCoverage,
    cosine: best.cosine,
    namesMissing: missingShare(
      question.names.map(({ forms }) => looseForms(forms)),
      around,
    ),
    yearsMissing: missingShare(
      question.years.map((year) => [year]),
      `${around} ${best.article.date ?? ''}`,
    ),
    untyped: Number(typed !== null && typed.length === 0),
  };
}
