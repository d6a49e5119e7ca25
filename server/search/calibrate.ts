import { stemsOf } from '../../language/stem.js';
import { findWords } from '../../language/words.js';
import type { Candidate } from './rank.js';
import type { Query } from './query.js';
import type { Relevance } from './search.js';
import { CALIBRATION, RELEVANCE } from './weights.js';

/** What of a query can be looked up in a passage: a group of stems for each concept, with its weight. */
export interface Wanted {
  readonly concepts: readonly { readonly forms: readonly string[]; readonly weight: number }[];
}

/** The values that the calibrated score is made of. */
export interface Evidence {
  readonly meaning: number;
  readonly sentence: number;
  /** The share of the query's words, rare ones counting more, that the passage or its title holds. */
  readonly coverage: number;
}

const stemmed = (text: string) => stemsOf(text).join(' ');

/** Rare words count more: the inverse document frequency of the concept as the person typed it. */
export function wantedOf({ concepts }: Query, vocabulary: ReadonlyMap<string, number>, passages: number): Wanted {
  return {
    concepts: concepts.map((concept) => {
      const counts = findWords(concept[0]!).map(({ folded }) => vocabulary.get(folded) ?? 0);
      return { forms: concept.map(stemmed), weight: Math.log(1 + passages / (1 + Math.min(...counts, passages))) };
    }),
  };
}

/** @param texts the passage's text, its heading and its article's title */
export function coverageOf({ concepts }: Wanted, texts: readonly (string | null)[]): number {
  const held = ` ${stemmed(texts.filter((text) => text !== null).join(' '))} `;
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const met = concepts.filter(({ forms }) => forms.some((form) => form !== '' && held.includes(` ${form} `)));
  return total === 0 ? 0 : met.reduce((sum, { weight }) => sum + weight, 0) / total;
}

/** How likely it is that a passage is about the query, 0 to 1. */
export function scoreOf({ meaning, sentence, coverage }: Evidence): number {
  const sum = CALIBRATION.bias + CALIBRATION.meaning * meaning + CALIBRATION.sentence * sentence + CALIBRATION.coverage * coverage;
  return 1 / (1 + Math.exp(-sum));
}

export function evidenceOf({ meaning, sentence }: Candidate, coverage: number): Evidence {
  return { meaning, sentence, coverage };
}

/** @param best the largest score among a query's first hits; null when nothing was found */
export function relevanceOf(best: number | null): Relevance {
  if (best === null || best < RELEVANCE.weak) return 'none';
  return best < RELEVANCE.strong ? 'weak' : 'strong';
}
