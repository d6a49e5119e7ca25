import { readFileSync } from 'node:fs';
import { splitTitle } from '../../../language/people/titles.js';
import { fold } from '../../../language/words.js';
import type { Quote } from '../../../store/records.js';
import { extractedFrom } from './extracted.js';
import { type ComparedQuotes, type QuoteFigures, quoteFigures } from './quote-figures.js';

/** A text of `quotes.json` with the quotes that it holds; `README.md` says how they were annotated. */
interface AnnotatedText {
  readonly half: string;
  readonly text: string;
  readonly date: string | null;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter(Boolean)
    .join(' ');

/** Full names are compared, without titles: a surname that is shown for a full name is wrong. */
const nameOf = (name: string) => wordsOf(splitTitle(name).name);
const isRight = (speaker: string | null, found: Quote | undefined) =>
  nameOf(found?.speaker?.name ?? '') === nameOf(speaker ?? '');

interface ComparedText extends ComparedQuotes {
  readonly half: string;
}

async function compare({ half, text, date, quotes }: AnnotatedText): Promise<ComparedText> {
  const { quotes: found } = await extractedFrom({ date, text });
  const left = [...found];
  const pairs = quotes.map(({ text: wanted, speaker }) => {
    const at = left.findIndex((one) => wordsOf(one.text) === wordsOf(wanted));
    const one = at < 0 ? undefined : left.splice(at, 1)[0];
    return {
      named: speaker !== null,
      found: one !== undefined,
      shown: Boolean(one?.speaker?.name),
      right: isRight(speaker, one),
    };
  });
  return { half, pairs, right: found.length - left.length, wrong: left.length };
}

/** Extracts quotes from the annotated texts, each a collection of its own; figures by half. */
export async function measureQuotes(): Promise<Readonly<Record<string, QuoteFigures>>> {
  const texts = JSON.parse(readFileSync('test/evaluation/quotes.json', 'utf8')) as AnnotatedText[];
  const compared = await Promise.all(texts.map(compare));
  const halves = [...new Set(texts.map(({ half }) => half))];
  return Object.fromEntries(
    halves.map((half) => [half, quoteFigures(compared.filter((one) => one.half === half))]),
  );
}
