import type { AnswerReader } from '../../language/answer-reader.js';
import type { Evidence } from './evidence.js';
import { byScore } from './likelihood.js';
import { logOdds } from './log-odds.js';
import type { Question } from './question.js';

/** How many sentences the reader reads: more of them find no more answers, and each costs time. */
const READ = 14;
/**
 * How much the reader's score counts beside the hybrid one: as it is, which parts the likely from the unlikely, and
 * as log odds, which tell unlikely ones apart too.
 */
const MIX = { score: 0.3, odds: 0.2, hybrid: 0.5 };
/** Log odds of the reader run from about −7 to 5. */
const ODDS = { least: -7, range: 12 };

function mixed(read: number, hybrid: number): number {
  const odds = Math.max(0, (logOdds(read) - ODDS.least) / ODDS.range);
  return MIX.score * read + MIX.odds * odds + MIX.hybrid * hybrid;
}

/** The likeliest sentences once more, with what the reader makes of them; the others behind them. */
export async function readLikeliest(
  reader: AnswerReader,
  { text: question }: Question,
  ordered: readonly Evidence[],
): Promise<readonly Evidence[]> {
  const likeliest = ordered.slice(0, READ);
  const readings = await reader.read(
    question,
    likeliest.map(({ text, article, previous }) => ({ text, title: article.title, previous })),
  );
  const read = likeliest.map((one, at) => {
    const { score, span } = readings[at]!;
    return { ...one, read: score, marked: span, score: mixed(score, one.hybrid) };
  });
  const others = ordered.slice(READ).map((one) => ({ ...one, score: MIX.hybrid * one.hybrid }));
  return [...read, ...others].sort(byScore);
}
