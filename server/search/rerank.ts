import type { AnswerReader } from '../../language/answer-reader.js';
import type { Span } from '../../language/span.js';
import type { Store } from '../../store/store.js';
import { RequestProblem } from '../problem.js';
import { scaledOdds } from './log-odds.js';
import type { Found } from './scored.js';
import { stretchOf } from './stretch.js';
import { RERANK } from './weights.js';

const NO_READER = 'needs the answer reader: start with ANSWER_READER=on, or leave rerank out.';

/** What hits are read with. */
export interface RerankParts {
  readonly store: Store;
  /** Null where it is left out: `ANSWER_READER=off`. */
  readonly reader: AnswerReader | null;
  /** What was searched, and its vector. */
  readonly text: string;
  readonly vector: Float32Array;
}

/** Places of the largest values, the largest first. */
const largest = (values: ArrayLike<number>, most: number) =>
  Array.from(values, (_, at) => at)
    .sort((a, b) => values[b]! - values[a]!)
    .slice(0, most);

/** A passage's sentences that are nearest to the query, as the reader sees them. */
function sentencesOf({ passage, article }: Found, cosines: ArrayLike<number>) {
  const textOf = (sentence: Span | undefined) => (sentence ? stretchOf(passage, sentence).text : '');
  return largest(cosines, RERANK.sentences).map((at) => ({
    text: textOf(passage.sentences[at]),
    title: article.title,
    previous: textOf(passage.sentences[at - 1]),
  }));
}

/** Hits with what the reader makes of the likeliest sentence of each, all read together. */
async function readTogether(
  found: readonly Found[],
  reader: AnswerReader,
  { store, text, vector }: RerankParts,
): Promise<readonly Required<Found>[]> {
  const rows = found.map(({ passage }) => passage.row);
  const cosines = await store.sentenceCosines(vector, rows);
  const sentences = found.flatMap((one, at) =>
    sentencesOf(one, cosines[at]!).map((sentence) => ({ at, sentence })),
  );
  const readings = await reader.read(
    text,
    sentences.map(({ sentence }) => sentence),
  );
  const best = found.map(() => 0);
  for (const [n, { score }] of readings.entries())
    best[sentences[n]!.at] = Math.max(best[sentences[n]!.at]!, score);
  return found.map((one, at) => ({ ...one, odds: scaledOdds(best[at]!) }));
}

/**
 * Puts the first hits in a new order: by the order they came in and by what the answer reader makes of their nearest
 * sentences (Nogueira and Cho 2019, arXiv:1901.04085). They are always the same few, whichever part of the list is
 * asked for, so pages have no gap and no repeat; those behind them stay.
 * @param found best first
 * @throws RequestProblem (400) where there is no reader
 */
export async function rerank(found: readonly Found[], parts: RerankParts): Promise<readonly Found[]> {
  if (!parts.reader)
    throw new RequestProblem(400, `rerank ${NO_READER}`, {
      errors: [{ parameter: 'rerank', message: NO_READER }],
    });
  const first = await readTogether(found.slice(0, RERANK.hits), parts.reader, parts);
  const sumOf = ({ candidate, odds }: Required<Found>) => candidate.fused + RERANK.odds * odds;
  return [...first.toSorted((a, b) => sumOf(b) - sumOf(a)), ...found.slice(RERANK.hits)];
}
