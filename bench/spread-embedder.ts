import { createHash } from 'node:crypto';
import type { Embedder } from '../language/embedder.js';
import { random, spreadVectors } from '../test/store/spread.js';

const SAMPLE = 1_000;
/** How many deviations of the sample a new one is mixed from. */
const MIXED = 8;
/** How much of what sets a passage apart it shares with the others under its title. */
const OF_TITLE = 0.4;
/** Of the generated prose and e5-small-v2. */
const TOKENS_PER_WORD = 1.35;

type Deviation = (text: string) => Float32Array;

/**
 * An embedder without a model. Every text gets a vector of its own, by its hash, and all together have the spread
 * of real embeddings (see test/store/spread.ts): each is the centre and a random mix of a sample's deviations from
 * its mean, which has their covariance.
 * @param centre where the vectors lie, so that a model's queries may lie among them; else where the sample does
 */
export function spreadEmbedder(centre?: Float32Array): Embedder {
  const { passages: sample } = spreadVectors({ passages: SAMPLE, queries: 0 });
  const mean = meanOf(sample);
  const deviation = deviationsLike(sample.map((vector) => vector.map((x, i) => x - mean[i]!)));
  const around = centre ?? mean;
  const vector = (shared: Float32Array, text: string) => {
    const mixed = deviation(text);
    const [share, rest] = [Math.sqrt(OF_TITLE), Math.sqrt(1 - OF_TITLE)];
    for (let i = 0; i < mixed.length; i++) mixed[i] = around[i]! + share * shared[i]! + rest * mixed[i]!;
    return toUnit(mixed);
  };
  return {
    fingerprint: 'spread',
    dimensions: mean.length,
    count: (text) => Math.round(text.split(/\s+/).length * TOKENS_PER_WORD),
    query: async (text) => vector(deviation(''), text),
    async passage({ above, sentences }) {
      const shared = deviation(above[0] ?? '');
      return {
        passage: vector(shared, sentences.join(' ')),
        sentences: sentences.map((sentence) => vector(shared, sentence)),
      };
    },
  };
}

function deviationsLike(deviations: readonly Float32Array[]): Deviation {
  return (text) => {
    const next = random(createHash('sha256').update(text).digest().readUInt32LE());
    const mixed = new Float32Array(deviations[0]!.length);
    for (let n = 0; n < MIXED; n++) {
      const one = deviations[Math.floor(next() * deviations.length)]!;
      const weight = (next() < 0.5 ? -1 : 1) / Math.sqrt(MIXED);
      for (let i = 0; i < mixed.length; i++) mixed[i]! += weight * one[i]!;
    }
    return mixed;
  };
}

/** The middle of a model's vectors for some questions, asked one after another as its queue may be short. */
export async function centreOf(
  questions: readonly string[],
  { query }: Pick<Embedder, 'query'>,
): Promise<Float32Array> {
  const vectors: Float32Array[] = [];
  for (const question of questions) vectors.push(await query(question));
  return meanOf(vectors);
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]!.length);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i]! += vector[i]! / vectors.length;
  return mean;
}

function toUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += vector[i]! ** 2;
  for (let i = 0; i < vector.length; i++) vector[i]! /= Math.sqrt(squares);
  return vector;
}
