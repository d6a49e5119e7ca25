import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEmbedder } from '../../language/e5-embedder.js';
import { createSearch } from '../../server/search/search.js';
import { CONCEPT_WEIGHTS } from '../../server/search/weights.js';
import { type Answered, askOffTopic, askQuestions, type Ranked, type Strayed } from './ask.js';
import { calibrationOf } from './calibration.js';
import { withoutEvidence } from './evidence.js';
import { shareCalledNone } from './metrics/share-called-none.js';
import { overCorpus } from './over-corpus.js';
import { byKind, qualityOf } from './quality.js';
import { type Question, readOffTopic, readQuestions } from './questions.js';
import { askWithSynonymsWeighing } from './without-synonyms.js';

const ROOT = join(import.meta.dirname, '../..');
const inDevelopment = ({ half }: { readonly half: string }) => half === 'development';
const QUESTIONS = readQuestions(join(import.meta.dirname, 'questions.json'));
const OFF_TOPIC = readOffTopic(join(import.meta.dirname, 'off-topic.json'));

/** Each a little under what was measured, which stands beside it: of so few questions one may slip. */
const FLOORS = {
  keywords: { first: 0.8, inFive: 0.9, mrr: 0.9 }, //     0.900  1.000  0.950  of 10
  question: { first: 0.9, inFive: 0.9, mrr: 0.95 }, //    1.000  1.000  1.000  of 13
  paraphrase: { first: 0.65, inFive: 0.75, mrr: 0.75 }, // 0.778  0.889  0.833  of 9
  abbreviation: { first: 0.7, inFive: 0.85, mrr: 0.8 }, // 0.857  1.000  0.893  of 7
  misspelt: { first: 0.65, inFive: 0.8, mrr: 0.8 }, //    0.833  1.000  0.917  of 6
  quote: { first: 0.85, inFive: 0.85, mrr: 0.9 }, //      1.000  1.000  1.000  of 8
  figure: { first: 0.7, inFive: 0.85, mrr: 0.85 }, //     0.857  1.000  0.929  of 7
  all: { first: 0.86, inFive: 0.96, mrr: 0.91 }, //       0.900  0.983  0.938  of 60
};

describe('hybrid search over the bundled corpus, development half', () => {
  let answered: readonly Answered[];
  let strayed: readonly Strayed[];
  let asTuned: readonly Ranked[];
  let lost: readonly Question[];

  beforeAll(async () => {
    const embedder = await loadEmbedder(join(ROOT, 'models'), 'e5-small-v2');
    const questions = QUESTIONS.filter(inDevelopment);
    await overCorpus(join(ROOT, 'corpus'), embedder, async (store) => {
      const search = createSearch(store, embedder);
      answered = await askQuestions(search, 'hybrid', questions);
      strayed = await askOffTopic(search, 'hybrid', OFF_TOPIC.filter(inDevelopment));
      asTuned = await askWithSynonymsWeighing(CONCEPT_WEIGHTS.synonym, store, embedder, questions);
      lost = await withoutEvidence(store, QUESTIONS);
    });
  });

  test('has the evidence of every question, set-aside ones too, in a passage', () => {
    expect(lost).toEqual([]);
  });

  test.each(Object.entries(FLOORS))('finds the evidence of %s', (kind, floor) => {
    const { first, inFive, mrr } = qualityOf(byKind(answered).get(kind)!);
    expect(first).toBeGreaterThanOrEqual(floor.first);
    expect(inFive).toBeGreaterThanOrEqual(floor.inFive);
    expect(mrr).toBeGreaterThanOrEqual(floor.mrr);
  });

  test('has a floor for every kind', () => {
    expect([...byKind(answered).keys()]).toEqual(Object.keys(FLOORS));
  });

  test('calls queries about other things none, and questions that it answers something', () => {
    expect(shareCalledNone(strayed)).toBeGreaterThanOrEqual(0.93); // 0.967 of 30
    expect(shareCalledNone(answered)).toBeLessThanOrEqual(0.05); // 0.033 of 60
  });

  test('has a score that can be read as a probability', () => {
    expect(calibrationOf({ mode: 'hybrid', answered, strayed }).error).toBeLessThanOrEqual(0.1); // 0.064
  });

  test('is what the weights were fitted on: the tuning ranks every question as search does', () => {
    const ranks = (all: readonly Ranked[]) => all.map(({ question, rank }) => [question.id, rank]);
    expect(ranks(asTuned)).toEqual(ranks(answered));
  });
});
