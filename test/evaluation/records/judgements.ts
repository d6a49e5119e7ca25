import { readFileSync } from 'node:fs';
import { fold } from '../../../language/words.js';
import { type Standing, standings } from '../../../server/judgements/history.js';
import { extractedFrom } from './extracted.js';
import { count, f1, share } from './share.js';

/** A judgement as annotated; `README.md` says how. */
interface AnnotatedJudgement {
  readonly authority: string;
  readonly aspect: string;
  readonly grade: string;
  readonly date: string | null;
  readonly status: string;
}

/** A text of `judgements.json`. */
interface AnnotatedText {
  readonly half: string;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
  readonly judgements: readonly AnnotatedJudgement[];
}

interface Compared {
  readonly half: string;
  readonly pairs: readonly { readonly wanted: AnnotatedJudgement; readonly found: Standing | undefined }[];
  /** How many were found that nobody stated. */
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

/** Aspects are compared by their words: the shorter wording must be within the longer. */
function isSameAspect(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short!.every((word) => long!.includes(word));
}

const isSame = (wanted: AnnotatedJudgement, found: Standing) =>
  wordsOf(wanted.authority).join(' ') === wordsOf(found.authority.name).join(' ') &&
  wanted.grade === found.grade &&
  isSameAspect(wanted.aspect, found.aspect);

/** Of several that are the same but for their date, the one with the right date is taken first. */
function takeFor(wanted: AnnotatedJudgement, left: Standing[]): Standing | undefined {
  const same = left.filter((found) => isSame(wanted, found));
  const best = same.find(({ date }) => date === wanted.date) ?? same[0];
  if (best) left.splice(left.indexOf(best), 1);
  return best;
}

async function compare({ half, judgements, ...text }: AnnotatedText): Promise<Compared> {
  const left = [...standings((await extractedFrom(text)).judgements)];
  const pairs = judgements.map((wanted) => ({ wanted, found: takeFor(wanted, left) }));
  return { half, pairs, wrong: left.length };
}

function figuresOf(compared: readonly Compared[]): JudgementFigures {
  const pairs = compared.flatMap((one) => one.pairs);
  const found = pairs.filter((pair) => pair.found);
  const wrong = compared.reduce((sum, one) => sum + one.wrong, 0);
  const precision = share(found.length, found.length + wrong);
  const recall = share(found.length, pairs.length);
  return {
    ...{ wanted: pairs.length, precision, recall, f1: f1(precision, recall) },
    status: share(
      count(found, (pair) => pair.found!.status === pair.wanted.status),
      found.length,
    ),
    date: share(
      count(found, (pair) => pair.found!.date === pair.wanted.date),
      found.length,
    ),
  };
}

/** Extracts judgements from the annotated texts, each a collection of its own; figures by half. */
export async function measureJudgements(): Promise<Readonly<Record<string, JudgementFigures>>> {
  const path = 'test/evaluation/judgements.json';
  const texts = JSON.parse(readFileSync(path, 'utf8')) as AnnotatedText[];
  const compared = await Promise.all(texts.map(compare));
  const halves = [...new Set(texts.map(({ half }) => half))];
  return Object.fromEntries(
    halves.map((half) => [half, figuresOf(compared.filter((one) => one.half === half))]),
  );
}
