import type { Place } from '../../store/store.js';
import { documentLink } from '../search/citation.js';
import { type SaidDate, sayDate } from './say-date.js';
import { type WebAddress, webAddress } from './web-address.js';

/** A printing of an article, ready to draw. */
export interface PlaceView {
  readonly title: string;
  readonly publisher: string | null;
  readonly source: string | null;
  readonly date: SaidDate | null;
  readonly address: WebAddress | null;
  /** To where the document's page shows it. */
  readonly link: string;
}

/** What a page says about an article, and the way there. */
export function placeView(place: Place): PlaceView {
  const { publisher, source, date } = place;
  return {
    title: place.title ?? `Untitled article in ${place.document}`,
    publisher,
    source: source === publisher ? null : source,
    date: date === null ? null : sayDate(date),
    address: webAddress(place.url),
    link: `${documentLink(place.document)}#${placeAnchor(place)}`,
  };
}

/** Names an article on its document's page: no two articles begin at one character. */
export function placeAnchor({ span }: Place): string {
  return `at-${span.start}`;
}
