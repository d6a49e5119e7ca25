import type { Embedder } from '../../language/embedder.js';
import type { Mode } from '../../server/search/request.js';
import { createSearch } from '../../server/search/search.js';
import { CONCEPT_WEIGHTS } from '../../server/search/weights.js';
import type { Manifest } from '../../store/manifest.js';
import type { Store } from '../../store/store.js';
import { type Answered, askOffTopic, askQuestions, type Ranked, type Strayed } from './ask.js';
import { withoutEvidence } from './evidence.js';
import type { OffTopic, Question } from './questions.js';
import { askWithSynonymsWeighing } from './without-synonyms.js';

const MODES: readonly Mode[] = ['hybrid', 'semantic', 'keyword'];

interface Asked {
  readonly questions: readonly Question[];
  readonly offTopic: readonly OffTopic[];
}

/** What one way of searching made of all queries. */
export interface Way {
  readonly mode: Mode;
  readonly answered: readonly Answered[];
  readonly strayed: readonly Strayed[];
}

export interface Measured {
  readonly counts: Manifest['counts'];
  readonly fingerprint: string;
  readonly ways: readonly Way[];
  /** Hybrid, by the values that the weights are fitted on: with synonyms as they count in search, and without. */
  readonly asTuned: { readonly withSynonyms: readonly Ranked[]; readonly withoutSynonyms: readonly Ranked[] };
  /** Questions whose evidence is in no passage. */
  readonly lost: readonly Question[];
}

/** Asks everything in every way, one query after the other, so that the times are those of a lone user. */
export async function measure(
  store: Store,
  embedder: Embedder,
  { questions, offTopic }: Asked,
): Promise<Measured> {
  const search = createSearch(store, embedder);
  await askQuestions(search, 'hybrid', questions.slice(0, 1)); // The first query of a process waits for the model.
  const ways: Way[] = [];
  for (const mode of MODES) {
    const answered = await askQuestions(search, mode, questions);
    ways.push({ mode, answered, strayed: await askOffTopic(search, mode, offTopic) });
  }
  const tuned = (synonym: number) => askWithSynonymsWeighing(synonym, store, embedder, questions);
  return {
    counts: store.manifest.counts,
    fingerprint: store.manifest.fingerprint,
    ways,
    asTuned: { withSynonyms: await tuned(CONCEPT_WEIGHTS.synonym), withoutSynonyms: await tuned(0) },
    lost: await withoutEvidence(store, questions),
  };
}
