import type { Relevance, SearchAnswer } from '../../server/search/answer.js';
import { EVERYWHERE, type Mode } from '../../server/search/request.js';
import type { Search } from '../../server/search/search.js';
import { holdsEvidence } from './evidence.js';
import type { OffTopic, Question } from './questions.js';

/** How many hits of each question are looked at. */
const DEPTH = 10;

/** What search made of one query. */
export interface Reply {
  /** Of the best hit; 0 where there is none. */
  readonly score: number;
  readonly relevance: Relevance;
  readonly milliseconds: number;
}

/** Where a question's evidence came: 1 is first, null is not among the first ten. */
export interface Ranked {
  readonly question: Question;
  readonly rank: number | null;
}

export interface Answered extends Ranked, Reply {}

export interface Strayed extends Reply {
  readonly query: OffTopic;
}

function ask(search: Search, q: string, mode: Mode): Promise<SearchAnswer> {
  return search({
    q,
    mode,
    limit: DEPTH,
    offset: 0,
    ...EVERYWHERE,
    explain: false,
  });
}

function replyOf({ hits, relevance, tookMs }: SearchAnswer): Reply {
  return { score: hits[0]?.score ?? 0, relevance, milliseconds: tookMs };
}

/** A rank from the place in a list that counts from 0, as `findIndex` gives it. */
export function rankAt(index: number): number | null {
  return index < 0 || index >= DEPTH ? null : index + 1;
}

export async function askQuestions(
  search: Search,
  mode: Mode,
  questions: readonly Question[],
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (const question of questions) {
    const answer = await ask(search, question.question, mode);
    const index = answer.hits.findIndex(({ passage }) => holdsEvidence(passage, question));
    answered.push({ question, rank: rankAt(index), ...replyOf(answer) });
  }
  return answered;
}

export async function askOffTopic(
  search: Search,
  mode: Mode,
  queries: readonly OffTopic[],
): Promise<readonly Strayed[]> {
  const strayed: Strayed[] = [];
  for (const query of queries) strayed.push({ query, ...replyOf(await ask(search, query.query, mode)) });
  return strayed;
}
