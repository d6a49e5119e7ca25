import type { Article } from '../../store/store.js';
import type { Listed } from './formats.js';

/** An article as the Citation Style Language has it, which reference managers read. */
export interface CslEntry {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly archive_location: string;
}

/** What the page does not say is left out. */
export function cslOf({ id, title, publisher, author, date, url, document }: Article): CslEntry {
  return {
    id,
    type: 'article-newspaper',
    ...(title !== null && { title }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(author !== null && { author: [{ literal: author }] }),
    ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url !== null && { URL: url }),
    archive_location: document,
  };
}

export function* writeCslJson({ articles }: Pick<Listed, 'articles'>): Generator<string> {
  yield `${JSON.stringify(articles.map(cslOf), null, 2)}\n`;
}
