import type { Span } from '../../language/span.js';
import type { Store } from '../../store/store.js';
import { align, isEdit } from '../quotes/align.js';
import type { QuotationCheck } from '../quotes/check-quotation.js';
import { quotedWords, readQuotation } from '../quotes/quotation.js';
import { citationLink } from '../search/citation.js';
import { cut } from './cut.js';
import type { Words } from './passage-view.js';
import { type PlaceView, placeView } from './place-view.js';
import { calledAs } from './quote-view.js';
import { speakerLink } from './speaker-view.js';

/** What became of a quotation, ready to draw. */
export interface QuotationView extends Pick<QuotationCheck, 'verdict'> {
  /** Where its words stand; null when they were not found. */
  readonly found: FoundQuotation | null;
}

export interface FoundQuotation {
  /** What was given and what the source has, with the words that differ marked. */
  readonly given: readonly Words[];
  readonly source: readonly Words[];
  readonly link: string;
  readonly place: PlaceView;
  /** Who said it; null where the words stand outside of quotes. */
  readonly speaker: {
    readonly name: string;
    readonly as: string | null;
    readonly link: string | null;
  } | null;
  readonly isQuote: boolean;
}

function marked(text: string, spans: readonly Span[]): readonly Words[] {
  const marks = spans.map((span) => ({ span }));
  return cut({ start: 0, end: text.length }, marks).map(({ span, mark }) => ({
    text: text.slice(span.start, span.end),
    marked: mark !== null,
  }));
}

function speakerOf({ quote }: QuotationCheck): FoundQuotation['speaker'] {
  if (!quote?.speaker) return null;
  const { id, name, role } = quote.speaker;
  const as = calledAs(quote.speaker);
  if (name === null) return { name: role ?? 'A speaker whom the text leaves unnamed', as: null, link: null };
  return { name, as, link: id && speakerLink(id) };
}

/** Prepares the answer to a quotation that was given to be checked. */
export async function quotationView(
  store: Pick<Store, 'article'>,
  given: string,
  check: QuotationCheck,
): Promise<QuotationView> {
  const { verdict, place, quote } = check;
  const article = place ? await store.article(place.articleId) : null;
  if (!place || !article) return { verdict, found: null };
  const quotation = readQuotation(given, place.text);
  const edits = align(quotation.parts, quotedWords(place.text)).pairs.filter(isEdit);
  return {
    verdict,
    found: {
      given: marked(
        quotation.text,
        edits.flatMap((pair) => pair.given?.span ?? []),
      ),
      source: marked(
        place.text,
        edits.flatMap((pair) => pair.source?.span ?? []),
      ),
      link: citationLink(place.document, place.span, place.text),
      place: placeView(article),
      speaker: speakerOf(check),
      isQuote: quote !== undefined,
    },
  };
}
