import type { Answer } from '../../../server/ask/answer.js';
import type { Ask } from '../../../server/ask/ask.js';
import { EVERYWHERE } from '../../../server/search/request.js';
import type { Store } from '../../../store/store.js';
import { count } from '../records/share.js';
import type { AskedQuestion } from './asked-questions.js';
import { isCited, isRight } from './right.js';

/** What became of one question. */
export interface Asked {
  readonly question: AskedQuestion;
  readonly refused: boolean;
  readonly right: boolean;
  /** Whether a citation covers the evidence. */
  readonly cited: boolean;
  /** How many citations the answer has, and how many are their document's words to the character. */
  readonly citations: number;
  readonly exact: number;
  /** How likely it was held that the collection answers it, 0 to 1; of several questions in one, the likeliest. */
  readonly confidence: number;
  /** Whether grades on record answered it, which no score decides. */
  readonly fromRecords: boolean;
}

async function exactOf(store: Store, { citations }: Answer): Promise<number> {
  const texts = await Promise.all(citations.map(({ document }) => store.text(document)));
  return count(
    citations.map((citation, at) => ({ ...citation, source: texts[at] })),
    ({ text, start, end, source }) => text.length > 0 && source?.slice(start, end) === text,
  );
}

async function askOne(ask: Ask, store: Store, question: AskedQuestion): Promise<Asked> {
  const day = question.asOf ? { asOf: question.asOf } : {};
  const reply = await ask({ ...EVERYWHERE, ...day, q: question.question, explain: true });
  const explanations = reply.explanations!;
  return {
    question,
    refused: reply.status === 'not-found',
    right: isRight(question, reply),
    cited: isCited(question, reply),
    citations: reply.citations.length,
    exact: await exactOf(store, reply),
    confidence: Math.max(...explanations.map(({ confidence }) => confidence)),
    fromRecords: explanations.some(({ from }) => from === 'judgements'),
  };
}

/** Asks one question after the other. */
export async function askAll(
  ask: Ask,
  store: Store,
  questions: readonly AskedQuestion[],
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions) asked.push(await askOne(ask, store, question));
  return asked;
}
