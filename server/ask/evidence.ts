import type { AnswerReader } from '../../language/answer-reader.js';
import type { Span } from '../../language/span.js';
import type { Article, Store, StoredPassage } from '../../store/store.js';
import type { Wanted } from '../search/calibrate.js';
import type { Candidate } from '../search/rank.js';
import { byLikelihood } from './likelihood.js';
import type { Question } from './question.js';
import { readLikeliest } from './read-likeliest.js';
import { sentencesOf } from './sentences-of.js';

/** A sentence that may answer, where it stands, and what speaks for it. */
export interface Evidence {
  /** One contiguous stretch of the document. */
  readonly text: string;
  readonly place: Span;
  readonly passage: StoredPassage;
  readonly article: Article;
  /** Which of the passage's sentences it is. */
  readonly index: number;
  readonly previous: string;
  /** Cosine of question and sentence. */
  readonly cosine: number;
  /** The share of the question's words, rare ones counting more, in the sentence; and in it with what surrounds it. */
  readonly coverage: number;
  readonly surrounding: number;
  /** How good its passage is, 0 to 1 over all that were found. */
  readonly passageScore: number;
  /** The share of the question's names that its article lacks, and that its speaker is not. */
  readonly namesMissing: number;
  /** The share of them that neither it nor the sentence before it holds. */
  readonly namesAfar: number;
  /** Whose words the sentence holds, where it holds somebody's and the question names anybody. */
  readonly speaker: string | null;
  /** About 0 to 1 over the sentences of one question: what speaks for it without the reader. */
  readonly hybrid: number;
  /** The reader's score, or null where it did not read the sentence. */
  readonly read: number | null;
  /** Where in `text` the reader sees the answer. */
  readonly marked: Span | null;
  /** What sentences are ordered by. */
  readonly score: number;
}

/** What evidence is sought with. */
export interface Seeking {
  readonly store: Store;
  readonly reader: AnswerReader | null;
  readonly question: Question;
  readonly vector: Float32Array;
  readonly wanted: Wanted;
  /** Passages, best first. */
  readonly candidates: readonly Candidate[];
  /** Articles to pass over: for measuring what an answer is worth without them. */
  readonly without?: ReadonlySet<string>;
}

const PASSAGES = 10;

/** The best passages, without the articles to pass over. */
async function passagesFor({ store, candidates, without }: Seeking): Promise<readonly StoredPassage[]> {
  const best = without ? candidates : candidates.slice(0, PASSAGES);
  const passages = await store.passages(best.map(({ row }) => row));
  return passages.filter(({ articleId }) => !without?.has(articleId)).slice(0, PASSAGES);
}

/** The sentences of the best passages, best first. */
export async function findEvidence(seeking: Seeking): Promise<readonly Evidence[]> {
  const { reader, question } = seeking;
  const sentences = await sentencesOf(seeking, await passagesFor(seeking));
  const ordered = byLikelihood(sentences, question);
  return reader && ordered.length > 0 ? readLikeliest(reader, question, ordered) : ordered;
}
