import { readFileSync } from 'node:fs';
import { type Standing, standings } from '../../../server/judgements/history.js';
import { extractedFrom } from './extracted.js';
import {
  type ComparedJudgements,
  isSameAspect,
  isSameName,
  type JudgementFigures,
  judgementFigures,
} from './judgement-figures.js';

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

interface ComparedText extends ComparedJudgements {
  readonly half: string;
}

const isSame = (wanted: AnnotatedJudgement, found: Standing) =>
  isSameName(wanted.authority, found.authority.name) &&
  wanted.grade === found.grade &&
  isSameAspect(wanted.aspect, found.aspect);

/** Of several that are the same but for their date, the one with the right date is taken first. */
function takeFor(wanted: AnnotatedJudgement, left: Standing[]): Standing | undefined {
  const same = left.filter((found) => isSame(wanted, found));
  const best = same.find(({ date }) => date === wanted.date) ?? same[0];
  if (best) left.splice(left.indexOf(best), 1);
  return best;
}

async function compare({ half, judgements, ...text }: AnnotatedText): Promise<ComparedText> {
  const left = [...standings((await extractedFrom(text)).judgements)];
  const pairs = judgements.map((wanted) => {
    const found = takeFor(wanted, left);
    return {
      found: found !== undefined,
      status: found?.status === wanted.status,
      date: found?.date === wanted.date,
    };
  });
  return { half, pairs, wrong: left.length };
}

/** Extracts judgements from the annotated texts, each a collection of its own; figures by half. */
export async function measureJudgements(): Promise<Readonly<Record<string, JudgementFigures>>> {
  const path = 'test/evaluation/judgements.json';
  const texts = JSON.parse(readFileSync(path, 'utf8')) as AnnotatedText[];
  const compared = await Promise.all(texts.map(compare));
  const halves = [...new Set(texts.map(({ half }) => half))];
  return Object.fromEntries(
    halves.map((half) => [half, judgementFigures(compared.filter((one) => one.half === half))]),
  );
}
