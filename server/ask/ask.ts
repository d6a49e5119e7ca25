import type { AnswerReader } from '../../language/answer-reader.js';
import type { Embedder } from '../../language/embedder.js';
import { stemsOf } from '../../language/stem.js';
import type { Store } from '../../store/store.js';
import { coverageOf, wantedOf } from '../search/calibrate.js';
import { type Citation, cite } from '../search/citation.js';
import { readQuery } from '../search/query.js';
import { filterOf, type Search, type SearchRequest } from '../search/search.js';
import type { Answer, ListedValue, Statement } from './answer.js';
import { type Evidence, findEvidence } from './evidence.js';
import { type Features, featuresOf } from './features.js';
import { listedIn } from './listed.js';
import { missingFrom } from './missing.js';
import { type Polarity, polarityOf } from './polarity.js';
import { type Question, readAsked } from './question.js';
import { confidenceOf, type RefusalModel } from './refusal.js';
import { selectStatements } from './select-statements.js';
import { isSupported } from './support.js';

export interface AskRequest
  extends Pick<SearchRequest, 'q' | 'publisher' | 'document' | 'authority' | 'speaker' | 'from' | 'to' | 'explain'> {
  /** Reads the collection as it stood at the end of this day or month. */
  readonly asOf?: string;
}

/** Answers a question over one open collection. */
export type Ask = (request: AskRequest) => Promise<Answer>;

/** What answers are made with. */
export interface AskParts {
  readonly store: Store;
  readonly embedder: Embedder;
  readonly search: Search;
  /** Null leaves it out: `ANSWER_READER=off`. */
  readonly reader: AnswerReader | null;
  readonly refusal: RefusalModel;
}

/** What was found for one question, before it is decided whether that is an answer. */
export interface Gathered {
  readonly question: Question;
  readonly evidence: readonly Evidence[];
  readonly features: Features | null;
}

const LIMITS = { words: 60, statements: 4 };
const LIST_LIMITS = { words: 120, statements: 6 };

/** Finds evidence for a question, and what the refusal model weighs of it. */
export async function gather(
  { store, embedder, reader }: Omit<AskParts, 'search' | 'refusal'>,
  request: AskRequest,
  without?: ReadonlySet<string>,
): Promise<Gathered> {
  const vocabulary = await store.vocabulary();
  const query = readQuery(request.q, { vocabulary, isWord: (word) => embedder.count(word) === 1 });
  const question = await readAsked(query, store);
  const { asOf } = request;
  const narrowed = asOf === undefined ? request : { ...request, to: asOf };
  const filter = await filterOf(store, narrowed, query);
  const exact = await store.select(filter);
  // Words that a question puts in quotation marks help to find; they need not stand in the answer's passage.
  const selection = exact.size > 0 ? exact : await store.select({ ...filter, phrases: [] });
  const wanted = wantedOf(query, vocabulary, store.manifest.counts.passages);
  const vector = await embedder.query(query.text);
  const evidence = await findEvidence({
    store,
    reader,
    question,
    vector,
    selection,
    wanted,
    ...(without && { without }),
  });
  const best = evidence[0];
  if (!best) return { question, evidence, features: null };
  const passage = coverageOf(wanted, stemsOf([best.article.title, best.passage.heading, best.passage.text].join(' . ')));
  return { question, evidence, features: featuresOf(question, evidence, passage) };
}

/** Citations of sentences, numbered in order. A sentence whose citation does not carry it is left out. */
function citeAll(chosen: readonly Evidence[]): readonly Citation[] {
  return chosen
    .filter(({ text, passage }) => isSupported(text, text) && passage.text.includes(text))
    .map(({ text, passage, article, place }, at) => cite(at + 1, passage, article, place, text));
}

function answerText(statements: readonly Statement[], polarity: Polarity | null): string {
  const text = statements.map(({ text }) => text).join(' ');
  return polarity === null ? text : `${polarity}: ${text}`;
}

interface Said {
  readonly answer: string;
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  readonly items?: readonly ListedValue[];
}

function say(question: Question, evidence: readonly Evidence[]): Said | null {
  const isList = question.kind === 'list';
  const chosen = selectStatements(evidence, isList ? LIST_LIMITS : LIMITS);
  const citations = citeAll(chosen);
  if (citations.length === 0) return null;
  const statements = citations.map(({ n, text }) => ({ text, citations: [n] }));
  if (isList) {
    const items = listedIn(question, chosen, citations);
    return { answer: items.map(({ value }) => value).join('; '), statements, citations, items };
  }
  const best = evidence[0]!;
  const polarity =
    question.kind === 'yesno' ? polarityOf(question.text, chosen.map(({ text }) => text), best.surrounding) : null;
  return { answer: answerText(statements, polarity), statements, citations };
}

/** Opens answering over a collection. */
export function createAsk(parts: AskParts): Ask {
  const { store, search, reader, refusal } = parts;
  const model = reader ? refusal.withReader : refusal.withoutReader;
  return async (request) => {
    const began = performance.now();
    const { question, evidence, features } = await gather(parts, request);
    const { documents, articles, passages, from, to } = store.manifest.counts;
    const confidence = features === null ? 0 : confidenceOf(features, model);
    const known = question.names.every(({ known }) => known);
    const said = known && confidence >= model.threshold ? say(question, evidence) : null;
    const head = { question: request.q, kind: question.kind };
    const foot = {
      searched: { documents, articles, passages, from, to },
      asOf: request.asOf ?? null,
      ...(request.explain && {
        explanation: {
          understood: { kind: question.kind, form: question.form, names: question.names, grades: question.grades, years: question.years, read: question.text },
          ...(features && { features: { ...features } }),
          confidence,
          parts: [request.q],
        },
      }),
    };
    const took = () => Number((performance.now() - began).toFixed(1));
    if (said) return { ...head, status: 'answered', ...said, ...foot, tookMs: took() };
    const { asOf: _, ...narrowed } = request;
    const { hits } = await search({ ...narrowed, limit: 3, offset: 0, mode: 'hybrid', explain: false });
    const reason = missingFrom(question, evidence, to);
    return { ...head, status: 'not-found', answer: null, statements: [], citations: [], reason, nearest: hits, ...foot, tookMs: took() };
  };
}
