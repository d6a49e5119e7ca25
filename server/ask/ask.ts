import type { AnswerReader } from '../../language/answer-reader.js';
import type { Embedder } from '../../language/embedder.js';
import type { Store } from '../../store/store.js';
import type { StandingJudgement } from '../judgements/find-judgements.js';
import { hitsOf, type Ranked } from '../search/hits.js';
import type { SearchRequest } from '../search/request.js';
import { abbreviationAsked } from './abbreviated.js';
import type { Answer, Explanation } from './answer.js';
import type { Said } from './compose.js';
import { type Gathered, gather } from './gather.js';
import { articlesInScope } from './in-scope.js';
import { joinAnswers } from './join-answers.js';
import { fromListOfTerms, sectionAsked } from './list-of-terms.js';
import { missingBy, missingFrom } from './missing.js';
import type { Question } from './question.js';
import { confidenceOf, type RefusalModel, type RefusalWeights } from './refusal.js';
import { splitQuestions } from './split-questions.js';
import { answerIn, type Made } from './ways.js';

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
  /** What is said beside it that has no source. */
  readonly note: string | null;
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

/** What the program's own list of terms has for a term that is asked about and that no answer spells out. */
function noteOn({ text }: Question, from: Explanation['from'], said: Said | null): string | null {
  const term = abbreviationAsked(text)?.short ?? sectionAsked(text);
  return term === null || (from === 'abbreviations' && said) ? null : fromListOfTerms(term);
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
  const confident = confidence >= weights.threshold;
  const isUnknown = question.names.some(({ known }) => !known);
  const scope = await articlesInScope(store, request, question.query);
  const made = isUnknown
    ? ({ from: 'sentences', said: null } as const)
    : await answerIn({ ...gathered, store, request, scope, confident });
  const { from, said, kind = question.kind, judgements = [], reason } = made as Made;
  const whyNot = () => {
    const missing = reason ?? missingFrom(question, evidence, store.manifest.counts.to);
    return request.asOf === undefined ? missing : missingBy(request.asOf, scope, missing);
  };
  return {
    ...{
      question: request.q,
      kind,
      said,
      judgements,
      note: noteOn(question, from, said),
      ranked: gathered.ranked,
    },
    reason: said ? null : whyNot(),
    explanation: explain(gathered, from, { confidence, threshold: weights.threshold }),
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
