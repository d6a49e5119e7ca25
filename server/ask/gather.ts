import { wantedOf } from '../search/calibrate.js';
import { filterOf } from '../search/filter.js';
import type { Ranked } from '../search/hits.js';
import { readQuery } from '../search/query.js';
import { rank } from '../search/rank.js';
import { DEPTH } from '../search/weights.js';
import type { AskParts, AskRequest } from './ask.js';
import { type Evidence, findEvidence } from './evidence.js';
import { type Features, featuresOf } from './features.js';
import { asItStood } from './in-scope.js';
import { type Question, readAsked } from './question.js';

/** So many of the best passages, and their documents, may spell a name out or print it elsewhere. */
const NEAR = 10;

/** What was found for one question, before it is decided whether that is an answer. */
export interface Gathered {
  readonly question: Question;
  /** The passages that evidence was sought in, and those behind them. */
  readonly ranked: Ranked;
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** Null when nothing was found at all. */
  readonly features: Features | null;
}

/**
 * Understands a question, finds evidence for it, and what the refusal model weighs of that.
 * @param without articles to pass over, for measuring what is made of a question without them
 */
export async function gather(
  { store, embedder, reader }: Pick<AskParts, 'store' | 'embedder' | 'reader'>,
  request: AskRequest,
  without?: ReadonlySet<string>,
): Promise<Gathered> {
  const vocabulary = await store.vocabulary();
  const query = readQuery(request.q, { vocabulary, isWord: (word) => embedder.count(word) === 1 });
  const vector = embedder.query(query.text);
  const filter = await filterOf(store, asItStood(request), query);
  const exact = await store.select(filter);
  // Words that a question puts in quotation marks help to find; they need not stand in the answer's passage.
  const selection = exact.size > 0 ? exact : await store.select({ ...filter, phrases: [] });
  const wanted = wantedOf(query, vocabulary, store.manifest.counts.passages);
  const sought = { query, vector: await vector, selection, mode: 'hybrid' } as const;
  const { candidates } = await rank(store, sought, DEPTH);
  const near = await store.passages(candidates.slice(0, NEAR).map(({ row }) => row));
  const question = await readAsked(query, { store, near });
  const ranked = { query, wanted, candidates };
  const seeking = { store, reader, question, vector: sought.vector, wanted, candidates };
  const evidence = await findEvidence({ ...seeking, ...(without && { without }) });
  const features = evidence.length > 0 ? featuresOf(question, evidence, wanted) : null;
  return { question, ranked, evidence, features };
}
