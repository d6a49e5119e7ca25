import { readFileSync } from 'node:fs';
import { type Standing, standings } from '../../../server/judgements/history.js';
import type { Quote } from '../../../store/records.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { overCorpus } from '../over-corpus.js';

/** A stretch between marks; `README.md` says what is `reported`, `scare` and `optional`. */
export interface AnnotatedStretch {
  readonly kind: 'reported' | 'scare' | 'optional';
  /** Characters of the page, marks left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The full name; null, or left out, where the page names nobody. */
  readonly speaker?: string | null;
  /** Other names that will do. */
  readonly aliases?: readonly string[];
  /** What the page calls the speaker; null, or left out, where it says nothing of it. */
  readonly role?: string | null;
  readonly organisation?: string | null;
}

/** A judgement that a page states. */
export interface AnnotatedJudgement {
  readonly authority: string;
  /** Any of them will do. */
  readonly aspects: readonly string[];
  readonly grade: string;
  readonly date: string | null;
  /** Left out where readers may differ. */
  readonly status?: string;
}

interface AnnotatedPage {
  readonly page: string;
  readonly quotes: readonly AnnotatedStretch[];
  readonly judgements: readonly AnnotatedJudgement[];
}

/** A page with what a build of all pages of its part finds in it. */
export interface ReadPage extends AnnotatedPage {
  readonly text: string;
  readonly foundQuotes: readonly Quote[];
  /** Each goes with the page on which it is first stated. */
  readonly foundJudgements: readonly Standing[];
}

export const PARTS = [
  'development',
  'set-aside',
  'later-development',
  'later-set-aside',
  'third-development',
  'third-set-aside',
] as const;
export type Part = (typeof PARTS)[number];

const FOLDER = 'test/evaluation/pages';

/** Builds an index of the pages of a part and reads what was found in each. */
export async function readPages(part: Part): Promise<readonly ReadPage[]> {
  const annotated = JSON.parse(readFileSync(`${FOLDER}/${part}.json`, 'utf8')) as AnnotatedPage[];
  return overCorpus(`${FOLDER}/${part}`, fakeEmbedder(), async (store) => {
    const quotes = await store.quotes(await store.selectQuotes({}));
    const judgements = standings(await store.judgements());
    return Promise.all(
      annotated.map(async (page) => ({
        ...page,
        text: (await store.text(page.page))!,
        foundQuotes: quotes.filter(({ document }) => document === page.page),
        foundJudgements: judgements.filter(({ evidence }) => evidence[0]?.document === page.page),
      })),
    );
  });
}
