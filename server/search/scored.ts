import { prepareFindStems, type StemmedWord } from '../../language/stem.js';
import type { Article, Store, StoredPassage } from '../../store/store.js';
import { coverageOf, evidenceOf, scoreOf, stemsIn, type Wanted } from './calibrate.js';
import type { Candidate } from './rank.js';

/** A candidate that becomes a hit, with the score that it shows. */
export interface Found {
  readonly candidate: Candidate;
  readonly passage: StoredPassage;
  readonly article: Article;
  /** Those of the passage's text that are wanted. */
  readonly words: readonly StemmedWord[];
  readonly coverage: number;
  readonly score: number;
  /** What the answer reader makes of the likeliest sentence, about 0 to 1; left out where it has read none. */
  readonly odds?: number;
}

/** The stems of words in order, an empty one wherever others stand between them. */
function withGaps(words: readonly StemmedWord[]): readonly string[] {
  return words.flatMap(({ stem, at }, index) =>
    at === (words[index - 1]?.at ?? -1) + 1 ? stem : ['', stem],
  );
}

/** Adds to each the score of its own. */
export async function scored(
  store: Store,
  taken: readonly (readonly [Candidate, StoredPassage])[],
  wanted: Wanted,
): Promise<readonly Found[]> {
  const articles = await store.articlesById([...new Set(taken.map(([, { articleId }]) => articleId))]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const findStems = prepareFindStems(stemsIn(wanted));
  return taken.map(([candidate, passage]) => {
    const article = byId.get(passage.articleId)!;
    const words = findStems(passage.text);
    const above = findStems(`${article.title ?? ''} ${passage.heading ?? ''}`);
    const coverage = coverageOf(wanted, [...withGaps(above), '', ...withGaps(words)]);
    const score = scoreOf(evidenceOf(candidate, coverage));
    return { candidate, passage, article, words, coverage, score };
  });
}

/** The score shown never rises down the list: it is the smallest so far. */
export function falling(found: readonly Found[]): readonly Found[] {
  let smallest = 1;
  return found.map((one) => {
    smallest = Math.min(smallest, one.score);
    return { ...one, score: smallest };
  });
}
