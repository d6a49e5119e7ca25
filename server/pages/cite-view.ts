import type { Article } from '../../store/store.js';

/** Words with what is needed to cite them. */
interface Cited {
  readonly text: string;
  /** Who said them; left out where nobody is quoted. */
  readonly said?: string | null;
  readonly reference: string;
  /** As a path on this server. */
  readonly link: string;
  readonly article: Omit<Article, 'copies'>;
}

/** A citation to take away: by copying it, or into the evidence list that a browser keeps. */
export interface CiteView {
  /** What to paste into a report: the reference and a link that works outside this page. */
  readonly pasted: string;
  /** For the evidence list, as JSON. Nothing of what was asked is in it. */
  readonly kept: string;
}

/** Prepares a citation to take away; `origin` is where the reader's browser reaches this server. */
export function citeView({ text, said = null, reference, link, article }: Cited, origin: string): CiteView {
  const { title, author, publisher, date, url, document } = article;
  const facts = { title, author, publisher, date, url, document };
  const words = said === null ? [] : [`“${text}” – ${said}`];
  return {
    pasted: [...words, reference, origin + link].join('\n'),
    kept: JSON.stringify({ text, said, reference, link: origin + link, ...facts }),
  };
}
