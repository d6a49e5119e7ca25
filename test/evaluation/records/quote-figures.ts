import { count, f1, share } from './share.js';

/** What was found for annotated quotes, and what was found for none. */
export interface ComparedQuotes {
  readonly pairs: readonly {
    /** Does the text name who speaks? */
    readonly named: boolean;
    readonly found: boolean;
    /** Is a name shown? */
    readonly shown: boolean;
    /** Is it the right name, or none where the text names nobody? */
    readonly right: boolean;
  }[];
  /** How many of those found were annotated, and how many were not. */
  readonly right: number;
  readonly wrong: number;
}

/** Shares of 1. */
export interface QuoteFigures {
  readonly wanted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the annotated quotes with a named speaker: found, with that speaker. */
  readonly speaker: number;
  /** Of the speakers shown: right. */
  readonly ofSpeakersShown: number;
  /** Of the annotated quotes without a named speaker that were found: left without. */
  readonly unnamedLeftUnnamed: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The figures of several texts together. */
export function quoteFigures(compared: readonly ComparedQuotes[]): QuoteFigures {
  const pairs = compared.flatMap((one) => one.pairs);
  const found = pairs.filter((pair) => pair.found);
  const shown = found.filter((pair) => pair.shown);
  const named = pairs.filter((pair) => pair.named);
  const unnamed = found.filter((pair) => !pair.named);
  const right = sum(compared.map((one) => one.right));
  const precision = share(right, right + sum(compared.map((one) => one.wrong)));
  const recall = share(found.length, pairs.length);
  return {
    ...{ wanted: pairs.length, precision, recall, f1: f1(precision, recall) },
    speaker: share(
      count(named, (pair) => pair.found && pair.right),
      named.length,
    ),
    ofSpeakersShown: share(
      count(shown, (pair) => pair.right),
      shown.length,
    ),
    unnamedLeftUnnamed: share(
      count(unnamed, (pair) => pair.right),
      unnamed.length,
    ),
  };
}
