import { scaled } from '../search/scaled.js';
import type { Evidence } from './evidence.js';
import type { Question } from './question.js';
import type { BareSentence } from './sentences-of.js';
import { isSpokenBy } from './spoken.js';
import { typedSpans } from './typed.js';

/** Kinds whose answer can be told by its form alone. */
const SHAPED: ReadonlySet<string> = new Set(['figure', 'date', 'person', 'organisation']);
const FIT = { untyped: -0.13, asked: 0.25, unnamed: -0.2, afar: -0.05 };
/**
 * Fitted without the reader (list-wise cross-entropy over the sentences of a question, Cao et al. 2007) on four sets of
 * questions, each counting the same: those of the development pages, the briefings', XQuAD's and invented paragraphs'.
 */
const HYBRID = { cosine: 0.37, coverage: 0.18, surrounding: 0.25, passage: 0.2 };

/** How much a sentence gains by holding what is asked for, or the words of the one who is asked about. */
function fitOf({ text, speaker, namesMissing, namesAfar }: BareSentence, question: Question): number {
  const lacks = SHAPED.has(question.kind) && typedSpans(question, text)?.length === 0;
  const asked = isSpokenBy(question.names, speaker);
  const named = FIT.unnamed * namesMissing + FIT.afar * namesAfar;
  return (lacks ? FIT.untyped : 0) + (asked ? FIT.asked : 0) + named;
}

/** Best first; of equals the one that was found first. */
export const byScore = (a: Evidence, b: Evidence) =>
  b.score - a.score || a.passage.row - b.passage.row || a.index - b.index;

/** Sentences by what speaks for them before any is read, likeliest first. */
export function byLikelihood(sentences: readonly BareSentence[], question: Question): readonly Evidence[] {
  const cosines = scaled(sentences.map(({ cosine }) => cosine));
  const weighed = sentences.map((one, at): Evidence => {
    const hybrid =
      HYBRID.cosine * cosines[at]! +
      HYBRID.coverage * one.coverage +
      HYBRID.surrounding * one.surrounding +
      HYBRID.passage * one.passageScore +
      fitOf(one, question);
    return { ...one, hybrid, read: null, marked: null, score: hybrid };
  });
  return weighed.sort(byScore);
}
