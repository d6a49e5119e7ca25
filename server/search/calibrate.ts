import { stemsOf } from '../../language/stem.js';
import { fold } from '../../language/words.js';
import type { Relevance } from './answer.js';
import type { Query } from './query.js';
import type { Candidate } from './rank.js';
import { CALIBRATION, RELEVANCE } from './weights.js';

/** What of a query can be looked up in a passage: the stems that each word goes by, with its weight. */
export interface Wanted {
  readonly words: readonly { readonly forms: readonly string[]; readonly weight: number }[];
}

/** The values that the calibrated score is made of. */
export interface Evidence {
  readonly meaning: number;
  readonly sentence: number;
  /** The share of the query's words, rare ones counting more, that the passage or its title holds. */
  readonly coverage: number;
}

const stemmed = (text: string) => stemsOf(text).join(' ');

/** Rare words count more: the inverse document frequency of the word as the person typed it. */
export function wantedOf(
  { words }: Pick<Query, 'words'>,
  vocabulary: ReadonlyMap<string, number>,
  passages: number,
): Wanted {
  return {
    words: words.map((forms) => {
      const count = Math.min(vocabulary.get(fold(forms[0]!)) ?? 0, passages);
      return { forms: forms.map(stemmed), weight: Math.log(1 + passages / (1 + count)) };
    }),
  };
}

/** Every stem that takes part in a wanted form. */
export function stemsIn({ words }: Wanted): readonly string[] {
  return words.flatMap(({ forms }) => forms.flatMap((form) => form.split(' ')));
}

/** @param stems of the passage's text, of its heading and of its article's title; '' for any that are not wanted */
export function coverageOf({ words }: Wanted, stems: readonly string[]): number {
  const held = new Set(stems);
  const inOrder = ` ${stems.join(' ')} `;
  // Most forms are one word, and looking for them in the whole order takes far longer.
  const holds = (form: string) =>
    form.includes(' ') ? inOrder.includes(` ${form} `) : form !== '' && held.has(form);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const met = words.filter(({ forms }) => forms.some(holds));
  return total === 0 ? 0 : met.reduce((sum, { weight }) => sum + weight, 0) / total;
}

/** How likely it is that a passage is about the query, 0 to 1. */
export function scoreOf({ meaning, sentence, coverage }: Evidence): number {
  const sum =
    CALIBRATION.bias +
    CALIBRATION.meaning * meaning +
    CALIBRATION.sentence * sentence +
    CALIBRATION.coverage * coverage;
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
