import type { AnswerReader } from '../../language/answer-reader.js';
import { scaledOdds } from '../search/log-odds.js';
import { asQuestion } from './as-question.js';
import type { Evidence } from './evidence.js';
import { byScore } from './likelihood.js';
import type { Question } from './question.js';

/** How many of the likeliest sentences are read by the end of each stage: most answers are among the first few. */
const STAGES = [4, 8, 14];
/** From this score on the answer is found, and what comes behind it is not read. */
const SURE = 0.5;
/** After so many sentences without one that scores this much, those behind them hardly ever answer. */
const HOPELESS = { read: 8, score: 0.1 };
/**
 * How much the reader's score counts beside the hybrid one: as it is, which parts the likely from the unlikely, and
 * as log odds, which tell unlikely ones apart too.
 */
const MIX = { score: 0.3, odds: 0.2, hybrid: 0.5 };

type Read = Evidence & { readonly read: number };

function mixed(read: number, hybrid: number): number {
  return MIX.score * read + MIX.odds * scaledOdds(read) + MIX.hybrid * hybrid;
}

async function readTogether(
  reader: AnswerReader,
  question: string,
  sentences: readonly Evidence[],
): Promise<readonly Read[]> {
  const readings = await reader.read(
    question,
    sentences.map(({ text, article, previous }) => ({ text, title: article.title, previous })),
  );
  return sentences.map((one, at) => {
    const { score, span } = readings[at]!;
    return { ...one, read: score, marked: span, score: mixed(score, one.hybrid) };
  });
}

/** Whether reading on would change nothing: the answer is found, or there is none. Lists want all that can be had. */
function isSettled(read: readonly Read[], { kind }: Question): boolean {
  const best = Math.max(...read.map((one) => one.read));
  return (kind !== 'list' && best >= SURE) || (read.length >= HOPELESS.read && best < HOPELESS.score);
}

/** The likeliest sentences once more, with what the reader makes of them; the others behind them. */
export async function readLikeliest(
  reader: AnswerReader,
  question: Question,
  ordered: readonly Evidence[],
): Promise<readonly Evidence[]> {
  const asked = asQuestion(question);
  const read: Read[] = [];
  for (const upTo of STAGES) {
    if (read.length > 0 && (read.length >= ordered.length || isSettled(read, question))) break;
    read.push(...(await readTogether(reader, asked, ordered.slice(read.length, upTo))));
  }
  const others = ordered.slice(read.length).map((one) => ({ ...one, score: MIX.hybrid * one.hybrid }));
  return [...read, ...others].sort(byScore);
}
