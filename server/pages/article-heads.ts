import type { Span } from '../../language/span.js';
import type { Article, Place } from '../../store/store.js';
import { type PlaceView, placeAnchor, placeView } from './place-view.js';

/** What stands above an article on its document's page. */
export interface ArticleHead extends PlaceView {
  readonly anchor: string;
  readonly start: number;
  /** Other places that print the same article. */
  readonly elsewhere: readonly PlaceView[];
}

/** Where a document prints articles, whether or not theirs is the fullest printing. */
export function articleHeads(
  path: string,
  articles: readonly Article[],
): readonly { readonly span: Span; readonly head: ArticleHead }[] {
  const places = articles.flatMap((article) => {
    const printings: readonly Place[] = [article, ...article.copies];
    const here = printings.filter(({ document }) => document === path);
    return here.map((place) => ({ span: place.span, head: headOf(place, printings) }));
  });
  return [...new Map(places.map((place) => [place.span.start, place])).values()];
}

function headOf(place: Place, printings: readonly Place[]): ArticleHead {
  const elsewhere = printings.filter((other) => other !== place).map(placeView);
  return { ...placeView(place), anchor: placeAnchor(place), start: place.span.start, elsewhere };
}
