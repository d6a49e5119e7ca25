import type { AnswerReader } from '../../language/answer-reader.js';
import type { Embedder } from '../../language/embedder.js';
import type { Store } from '../../store/store.js';
import type { StandingJudgement } from '../judgements/find-judgements.js';
import { hitsOf, type Ranked, type SearchRequest } from '../search/search.js';
import type { Answer, Explanation } from './answer.js';
import { type Said, sayEvidence, sayGraded } from './compose.js';
import { type Gathered, gather } from './gather.js';
import { gradedAnswer } from './graded.js';
import { gradesStated } from './grades-stated.js';
import { articlesInScope } from './in-scope.js';
import { joinAnswers } from './join-answers.js';
import { missingFrom } from './missing.js';
import { publishedAs } from './published.js';
import { confidenceOf, type RefusalModel, type RefusalWeights } from './refusal.js';
import { splitQuestions } from './split-questions.js';

export interface AskRequest
  extends Pick<
    SearchRequest,
    'q' | 'publisher' | 'document' | 'authority' | 'speaker' | 'from' | 'to' | 'explain'
  > {
  /** Reads the collection as it stood at the end of this day or month. */
  readonly asOf?: string;
}

/** How many passages stand in for an answer that was not found. */
const NEAREST = 3;

/** Answers a question over one open collection. */
export type Ask = (request: AskRequest) => Promise<Answer>;

/** What answers are made with. */
export interface AskParts {
  readonly store: Store;
  readonly embedder: Embedder;
  /** Null leaves it out: `ANSWER_READER=off`. */
  readonly reader: AnswerReader | null;
  readonly refusal: RefusalModel;
}

/** One of several questions, answered. */
export interface PartAnswer {
  readonly question: string;
  readonly kind: Answer['kind'];
  /** Null when the collection does not answer it; `reason` then says what is missing. */
  readonly said: Said | null;
  readonly reason: string | null;
  /** The grades that it states. */
  readonly judgements: readonly StandingJudgement[];
  /** What it was looked for in, the nearest passage first. */
  readonly ranked: Ranked;
  readonly explanation: Explanation;
}

function explain(
  { question, features }: Gathered,
  from: Explanation['from'],
  { confidence, threshold }: { confidence: number; threshold: number },
): Explanation {
  const { text, kind, form, names, grades, years } = question;
  return {
    question: text,
    kind,
    form,
    names: names.map(({ text, known }) => ({ text, known })),
    grades,
    years,
    from,
    features: { ...features },
    confidence,
    threshold,
  };
}

async function answerPart(
  parts: AskParts,
  weights: RefusalWeights,
  request: AskRequest,
): Promise<PartAnswer> {
  const { store } = parts;
  const gathered = await gather(parts, request);
  const { question, evidence, features } = gathered;
  const confidence = features === null ? 0 : confidenceOf(features, weights);
  const weighed = { confidence, threshold: weights.threshold };
  const { ranked } = gathered;
  const head = { question: request.q, kind: question.kind, judgements: [], ranked };
  const missing = () => missingFrom(question, evidence, store.manifest.counts.to);
  if (question.names.some(({ known }) => !known))
    return { ...head, said: null, reason: missing(), explanation: explain(gathered, 'sentences', weighed) };
  const articles = await articlesInScope(store, request, question.query);
  const graded = await gradedAnswer(store, question, { asOf: request.asOf, articles });
  if (graded) {
    const said = sayGraded(graded);
    const kind = graded.values ? 'list' : question.kind;
    const reason = said ? null : (graded.reason ?? missing());
    const { judgements } = graded;
    return { ...head, kind, said, reason, judgements, explanation: explain(gathered, 'judgements', weighed) };
  }
  const first = evidence[0] ? await publishedAs(store, question, evidence[0]) : null;
  const said =
    confidence >= weights.threshold || (first && features!.passage > 0.5)
      ? sayEvidence(question, evidence, first)
      : null;
  return {
    ...head,
    said,
    reason: said ? null : missing(),
    judgements: said
      ? await gradesStated(store, { question: question.text, citations: said.citations, asOf: request.asOf })
      : [],
    explanation: explain(gathered, 'sentences', weighed),
  };
}

/** Opens answering over a collection. */
export function createAsk(parts: AskParts): Ask {
  const { store, reader, refusal } = parts;
  const weights = reader ? refusal.withReader : refusal.withoutReader;
  return async (request) => {
    const began = performance.now();
    const asked: PartAnswer[] = [];
    for (const q of splitQuestions(request.q))
      asked.push(await answerPart(parts, weights, { ...request, q }));
    const joined = joinAnswers(asked);
    const { documents, articles, passages, from, to } = store.manifest.counts;
    return {
      question: request.q,
      ...joined,
      ...(joined.status === 'not-found' && { nearest: await hitsOf(store, asked[0]!.ranked, NEAREST) }),
      searched: { documents, articles, passages, from, to },
      asOf: request.asOf ?? null,
      ...(request.explain && { explanations: asked.map(({ explanation }) => explanation) }),
      tookMs: Number((performance.now() - began).toFixed(1)),
    };
  };
}
