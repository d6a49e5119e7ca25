import { saidBy } from '../server/pages/quote-view.js';
import type { QuotationCheck } from '../server/quotes/check-quotation.js';
import { drawLines } from './draw-lines.js';

function speakerLine({ quote }: QuotationCheck): string {
  if (!quote) return 'They stand in the text itself: nobody is quoted with them there.';
  const who = saidBy(quote.speaker);
  if (who === null) return 'The text does not settle who said it.';
  return `Said by ${who}${quote.date === null ? '' : `, in an article of ${quote.date}`}.`;
}

/** The check of a quotation as a person reads it: what differs, what the source has, who said it, and where it stands. */
export function drawCheck(check: QuotationCheck): string {
  const { verdict, place, differences = [] } = check;
  const found = place && [
    `“${place.text}”`,
    `    ${speakerLine(check)}`,
    `    ${place.document}, characters ${place.span.start}–${place.span.end}.`,
  ];
  const lines = [
    verdict,
    ...differences.map(({ given, source }) => `  you have “${given}”, the source has “${source}”`),
    ...(found ?? []),
  ];
  return drawLines(lines);
}
