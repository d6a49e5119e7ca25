import { readFileSync } from 'node:fs';
import { splitTitle } from '../../../language/people/titles.js';
import { fold } from '../../../language/words.js';
import type { Quote } from '../../../store/records.js';
import { extractedFrom } from './extracted.js';
import { count, f1, share } from './share.js';

/** A text of `quotes.json` with the quotes that it holds; `README.md` says how they were annotated. */
interface AnnotatedText {
  readonly half: string;
  readonly text: string;
  readonly date: string | null;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

/** An annotated quote with the one that was found for it, and what was found for none. */
interface Compared {
  readonly half: string;
  readonly pairs: readonly { readonly speaker: string | null; readonly found: Quote | undefined }[];
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

const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter(Boolean)
    .join(' ');

async function compare({ half, text, date, quotes }: AnnotatedText): Promise<Compared> {
  const { quotes: found } = await extractedFrom({ date, text });
  const left = [...found];
  const pairs = quotes.map((wanted) => {
    const at = left.findIndex((one) => wordsOf(one.text) === wordsOf(wanted.text));
    return { speaker: wanted.speaker, found: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
  return { half, pairs, wrong: left.length };
}

/** Full names are compared, without titles: a surname that is shown for a full name is wrong. */
const nameOf = (name: string) => wordsOf(splitTitle(name).name);
const isRight = (speaker: string | null, found: Quote | undefined) =>
  nameOf(found?.speaker?.name ?? '') === nameOf(speaker ?? '');

function figuresOf(compared: readonly Compared[]): QuoteFigures {
  const pairs = compared.flatMap((one) => one.pairs);
  const found = pairs.filter((pair) => pair.found);
  const shown = found.filter((pair) => pair.found?.speaker?.name);
  const named = pairs.filter(({ speaker }) => speaker !== null);
  const unnamed = found.filter(({ speaker }) => speaker === null);
  const wrong = compared.reduce((sum, one) => sum + one.wrong, 0);
  const precision = share(found.length, found.length + wrong);
  const recall = share(found.length, pairs.length);
  return {
    ...{ wanted: pairs.length, precision, recall, f1: f1(precision, recall) },
    speaker: share(
      count(named, (pair) => pair.found !== undefined && isRight(pair.speaker, pair.found)),
      named.length,
    ),
    ofSpeakersShown: share(
      count(shown, (pair) => isRight(pair.speaker, pair.found)),
      shown.length,
    ),
    unnamedLeftUnnamed: share(
      count(unnamed, (pair) => !pair.found?.speaker?.name),
      unnamed.length,
    ),
  };
}

/** Extracts quotes from the annotated texts, each a collection of its own; figures by half. */
export async function measureQuotes(): Promise<Readonly<Record<string, QuoteFigures>>> {
  const texts = JSON.parse(readFileSync('test/evaluation/quotes.json', 'utf8')) as AnnotatedText[];
  const compared = await Promise.all(texts.map(compare));
  const halves = [...new Set(texts.map(({ half }) => half))];
  return Object.fromEntries(
    halves.map((half) => [half, figuresOf(compared.filter((one) => one.half === half))]),
  );
}
