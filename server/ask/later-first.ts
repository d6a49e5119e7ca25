import type { Evidence } from './evidence.js';
import { sharedShare } from './same-matter.js';

/** Sentences of two articles that share so many words are about the same thing. */
const SAME_MATTER = 0.4;

type Dated = Pick<Evidence, 'text'> & { readonly article: Pick<Evidence['article'], 'id' | 'date'> };

function isLater(date: string | null, than: string | null): boolean {
  return date !== null && than !== null && date > than && !date.startsWith(than);
}

/**
 * The articles of some sentences, in their order, except that a later one stands before an earlier one whose sentence
 * is about the same thing: what was known last comes first.
 * @returns ids of articles
 */
export function laterFirst(sentences: readonly Dated[]): readonly string[] {
  const of = (id: string) => sentences.filter(({ article }) => article.id === id);
  const overtakes = (id: string, other: string) =>
    of(id).some((one) =>
      of(other).some(
        (two) =>
          isLater(one.article.date, two.article.date) && sharedShare(one.text, two.text) >= SAME_MATTER,
      ),
    );
  const ids = [...new Set(sentences.map(({ article }) => article.id))];
  const placed: string[] = [];
  for (const id of ids) {
    const at = placed.findIndex((other) => overtakes(id, other));
    placed.splice(at < 0 ? placed.length : at, 0, id);
  }
  return placed;
}
