import { countWords } from '../noise/noise-rule.js';
import { isPaper, NAME_OF_PAPER } from './meta.js';
import type { Range } from './ranges.js';

/** `Judge orders council to pay - Ottercombe Echo`: the headline, and the paper behind it. */
export function creditIn(title: string): readonly [string, string] | null {
  const at = Math.max(...[' - ', ' – ', ' — ', ' | '].map((mark) => title.lastIndexOf(mark)));
  const [headline, paper] = [title.slice(0, at).trim(), title.slice(at + 3).trim()];
  return at > 0 && NAME_OF_PAPER.test(paper) && countWords(headline) >= 4 ? [headline, paper] : null;
}

/** Do all titles of a digest end in a name, not the same each time, and one of them in a paper's? */
export function creditsInTitles(ranges: readonly Range[]): boolean {
  const credits = ranges.map(({ title }) => (title && creditIn(title.line.text))?.[1]);
  const papers = credits.filter((name) => name && isPaper(name));
  return papers.length > 0 && new Set(credits).size >= 2 && !credits.includes(undefined);
}
