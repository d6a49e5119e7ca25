import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../indexer/build.js';
import { loadEmbedder } from '../../language/e5-embedder.js';
import type { Embedder } from '../../language/embedder.js';
import { CONCEPT_WEIGHTS } from '../../server/search/weights.js';
import { openStore } from '../../store/embedded/open-store.js';
import { readSettings } from '../../store/settings.js';
import { type Example, fitLogistic, grid, order, qualityOf, type Weights } from './fit.js';
import { type Observed, observe } from './observe.js';
import { type Judged, readEvidence, readOffTopic, readSquad } from './questions.js';

const USAGE = `npm run tune -- --corpus DIR --evidence FILE [--squad FILE]... [--off-topic FILE]

Fits how hits are ordered and scored, and prints what belongs into server/search/weights.ts.
  --corpus, --evidence   a folder of documents, and questions about them: [{question, evidence: [{sentence}]}]
  --squad                a SQuAD file: every paragraph is a document, every question asks for its own
  --off-topic            queries about nothing in the corpus: [string]`;

interface Set {
  readonly name: string;
  readonly observed: readonly (readonly Observed[])[];
}

/** Indexes a folder for the time of some work. */
async function over<T>(
  corpusDir: string,
  embedder: Embedder,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const indexDir = mkdtempSync(join(tmpdir(), 'tune-'));
  try {
    await build({ corpusDir, indexDir, embedder });
    const store = await openStore(indexDir);
    return await work(store).finally(() => store.close());
  } finally {
    rmSync(indexDir, { recursive: true, force: true });
  }
}

async function squadSet(file: string, embedder: Embedder): Promise<Set> {
  const { documents, questions } = readSquad(file);
  const folder = mkdtempSync(join(tmpdir(), 'tune-documents-'));
  for (const [path, text] of documents) writeFileSync(join(folder, path), text);
  const observed = await over(folder, embedder, (store) => observe(store, embedder, questions));
  rmSync(folder, { recursive: true, force: true });
  return { name: file, observed };
}

/** The weights with the largest mean, over the sets, of the share of first and the mean reciprocal rank; ties go to the simpler one. */
function bestWeights(sets: readonly Set[]): Weights {
  const value = (weights: Weights) => {
    const qualities = sets.map(({ observed }) => qualityOf(observed, weights));
    return qualities.reduce((sum, { first, mrr }) => sum + first + mrr, 0);
  };
  return [...grid(CONCEPT_WEIGHTS.synonym)]
    .map((weights) => ({ weights, value: value(weights) }))
    .reduce((best, one) => (one.value > best.value + 1e-9 ? one : best)).weights;
}

const valuesOf = ({ meaning, sentence, coverage }: Observed): Example['values'] => [
  meaning,
  sentence,
  coverage,
];

/** First hits of questions that the collection answers against first hits of queries about other things. */
function examplesOf(
  asked: readonly (readonly Observed[])[],
  offTopic: readonly (readonly Observed[])[],
  weights: Weights,
): readonly Example[] {
  const firsts = (all: readonly (readonly Observed[])[]) =>
    all.flatMap((candidates) => order(candidates, weights).slice(0, 1));
  const [about, other] = [firsts(asked), firsts(offTopic)];
  return [
    ...about.map((one) => ({ values: valuesOf(one), about: true, weight: 1 / about.length })),
    ...other.map((one) => ({ values: valuesOf(one), about: false, weight: 1 / other.length })),
  ];
}

function scoreWith(
  model: ReturnType<typeof fitLogistic>,
  [meaning, sentence, coverage]: Example['values'],
): number {
  return (
    1 /
    (1 +
      Math.exp(
        -(model.bias + model.meaning * meaning + model.sentence * sentence + model.coverage * coverage),
      ))
  );
}

function reportCalibration(examples: readonly Example[]): void {
  const model = fitLogistic(examples);
  const scores = examples.map(({ values, about }) => ({ score: scoreWith(model, values), about }));
  const shareBelow = (about: boolean, limit: number) => {
    const those = scores.filter((one) => one.about === about);
    return (those.filter(({ score }) => score < limit).length / those.length).toFixed(3);
  };
  console.log(`CALIBRATION = ${JSON.stringify(model)}`);
  console.log('score below    of answerable    of off-topic');
  for (const limit of [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
    console.log(
      `${limit.toFixed(2)}           ${shareBelow(true, limit)}            ${shareBelow(false, limit)}`,
    );
}

async function main(): Promise<void> {
  const options = {
    corpus: { type: 'string' },
    evidence: { type: 'string' },
    squad: { type: 'string', multiple: true },
    'off-topic': { type: 'string' },
  } as const;
  const { corpus, evidence, squad = [], 'off-topic': off } = parseArgs({ options }).values;
  if (!corpus || !evidence) throw new Error(USAGE);
  const { modelsDir, embeddingModel } = readSettings([], process.env);
  const embedder = await loadEmbedder(modelsDir, embeddingModel);
  const asOffTopic = (question: string): Judged => ({ question, answers: () => false });
  const [observed, offTopic] = await over(corpus, embedder, async (store) => [
    await observe(store, embedder, readEvidence(evidence)),
    await observe(store, embedder, off ? readOffTopic(off).map(asOffTopic) : []),
  ]);
  const sets: Set[] = [{ name: evidence, observed }];
  for (const file of squad) sets.push(await squadSet(file, embedder));
  const weights = bestWeights(sets);
  console.log(`weights: ${JSON.stringify(weights)}`);
  for (const set of sets) {
    const without = { ...weights, synonym: 0 };
    console.log(
      `${set.name} (${set.observed.length} questions): ${JSON.stringify(qualityOf(set.observed, weights))}, without synonyms ${JSON.stringify(qualityOf(set.observed, without))}`,
    );
  }
  if (offTopic.length > 0) reportCalibration(examplesOf(observed, offTopic, weights));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
