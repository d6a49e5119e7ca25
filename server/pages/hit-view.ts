import type { Hit, Reason } from '../search/answer.js';
import { type CiteView, citeView } from './cite-view.js';
import type { PassageRecords } from './passage-records.js';
import { type Paragraph, passageView } from './passage-view.js';
import { type PlaceView, placeView } from './place-view.js';

/** A hit, ready to draw. */
export interface HitView {
  readonly rank: number;
  readonly place: PlaceView;
  /** To the cited words on the document's page. */
  readonly link: string;
  readonly heading: string | null;
  readonly passage: readonly Paragraph[];
  readonly records: PassageRecords;
  readonly copies: readonly PlaceView[];
  readonly cite: CiteView;
  /** With two decimals. */
  readonly score: string;
  readonly reasons: readonly Reason[];
}

/** Prepares a hit for the page; `origin` is where the reader's browser reaches this server. */
export function hitView(hit: Hit, records: PassageRecords, origin: string): HitView {
  const { rank, passage, article, citation, reasons = [] } = hit;
  return {
    rank,
    place: placeView(article),
    link: citation.link,
    heading: passage.heading,
    passage: passageView(passage, hit.highlights),
    records,
    copies: article.copies.map(placeView),
    cite: citeView({ ...citation, article }, origin),
    score: hit.score.toFixed(2),
    reasons,
  };
}
