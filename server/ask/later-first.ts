import type { Evidence } from './evidence.js';
import { sharedShare } from './same-matter.js';

/** Sentences of two articles that share so many words are about the same thing. */
const SAME_MATTER = 0.4;

/** Titles that share so many are of one story. */
const SAME_STORY = 0.5;

type Dated = Pick<Evidence, 'text'> & {
  readonly article: Pick<Evidence['article'], 'id' | 'date' | 'title'>;
};

function isLater({ article: { date } }: Dated, { article: { date: than } }: Dated): boolean {
  return date !== null && than !== null && date > than && !date.startsWith(than);
}

/**
 * Whether a sentence tells the same as another one, as a later article has it: what was planned, or a figure that was
 * corrected.
 */
export const isUpdateOf = (one: Dated, earlier: Dated): boolean =>
  isLater(one, earlier) && isSameMatter(one, earlier);

const isSameMatter = (one: Dated, other: Dated) => sharedShare(one.text, other.text) >= SAME_MATTER;

const isSameStory = (one: Dated, other: Dated) =>
  one.article.title !== null &&
  other.article.title !== null &&
  sharedShare(one.article.title, other.article.title) >= SAME_STORY;

/**
 * The articles of some sentences, in their order, except that a later one stands before an earlier one whose sentence
 * is about the same thing: what was known last comes first.
 * @returns ids of articles
 */
export function laterFirst(sentences: readonly Dated[]): readonly string[] {
  const of = (id: string) => sentences.filter(({ article }) => article.id === id);
  const overtakes = (id: string, other: string) =>
    of(id).some((one) =>
      of(other).some((two) => isLater(one, two) && (isSameMatter(one, two) || isSameStory(one, two))),
    );
  const ids = [...new Set(sentences.map(({ article }) => article.id))];
  const placed: string[] = [];
  for (const id of ids) {
    const at = placed.findIndex((other) => overtakes(id, other));
    placed.splice(at < 0 ? placed.length : at, 0, id);
  }
  return placed;
}
