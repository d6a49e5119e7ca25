import { fold } from '../../../language/words.js';
import { count, f1, share } from './share.js';

/** What was found for annotated judgements, and how much was found for none. */
export interface ComparedJudgements {
  readonly pairs: readonly {
    readonly found: boolean;
    /** Are they right? */
    readonly status: boolean;
    readonly date: boolean;
  }[];
  readonly wrong: number;
}

/** Shares of 1; status and date are of those found. */
export interface JudgementFigures {
  readonly wanted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly status: number;
  readonly date: number;
}

const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter(Boolean);

export const isSameName = (a: string, b: string) => wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** Words of aspects that say nothing about which one it is. */
const FILLER = new Set('services service the of and for experiences progress children who need'.split(' '));
/** As many letters as tell words apart: `leaders` and `leadership` are of one aspect. */
const ROOT = 6;

const topicOf = (aspect: string) =>
  wordsOf(aspect)
    .filter((word) => !FILLER.has(word))
    .map((word) => word.slice(0, ROOT));

/** Aspects are the same when they share a word that is no filler; `overall` is itself alone. */
export function isSameAspect(a: string, b: string): boolean {
  if (a === 'overall' || b === 'overall') return a === b;
  const [left, right] = [topicOf(a), topicOf(b)];
  return left.length === 0 || right.length === 0 || left.some((word) => right.includes(word));
}

/** The figures of several texts together. */
export function judgementFigures(compared: readonly ComparedJudgements[]): JudgementFigures {
  const pairs = compared.flatMap((one) => one.pairs);
  const found = pairs.filter((pair) => pair.found);
  const wrong = compared.reduce((sum, one) => sum + one.wrong, 0);
  const precision = share(found.length, found.length + wrong);
  const recall = share(found.length, pairs.length);
  return {
    ...{ wanted: pairs.length, precision, recall, f1: f1(precision, recall) },
    status: share(
      count(found, (pair) => pair.status),
      found.length,
    ),
    date: share(
      count(found, (pair) => pair.date),
      found.length,
    ),
  };
}
