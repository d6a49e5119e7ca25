import { splitTitle } from '../../../language/people/titles.js';
import type { Span } from '../../../language/span.js';
import { fold } from '../../../language/words.js';
import type { Quote } from '../../../store/records.js';
import type { AnnotatedStretch, ReadPage } from './pages.js';
import type { ComparedQuotes } from './quote-figures.js';

const lengthOf = ({ start, end }: Span) => end - start;

/** Do two stretches share at least half of the longer one? */
const isSamePlace = (a: Span, b: Span) =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.max(lengthOf(a), lengthOf(b));

const isOf = (stretch: AnnotatedStretch) => (quote: Quote) =>
  [quote, ...quote.occurrences].some(({ span }) => isSamePlace(stretch, span));

const plain = (name: string) =>
  splitTitle(name.replace(/^the /i, ''))
    .name.split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .join(' ');

/** A full name is wanted, without titles: a surname that is shown for it is wrong. */
export const nameFits = ({ speaker, aliases = [] }: AnnotatedStretch, name: string | null) =>
  speaker ? [speaker, ...aliases].map(plain).includes(plain(name ?? '')) : !name;

/** What was found of an annotated stretch. */
export const quoteOf = ({ foundQuotes }: ReadPage, wanted: AnnotatedStretch): Quote | undefined =>
  foundQuotes.find(isOf(wanted));

/** Compares the quotes found in a page with the annotated ones. */
export function compareQuotes(page: ReadPage): ComparedQuotes {
  const { quotes, foundQuotes } = page;
  const reported = quotes.filter(({ kind }) => kind === 'reported');
  const allowed = quotes.filter(({ kind }) => kind !== 'scare');
  return {
    pairs: reported.map((wanted) => {
      const found = quoteOf(page, wanted);
      const shown = found?.speaker?.name ?? null;
      return {
        named: wanted.speaker !== null,
        found: found !== undefined,
        shown: shown !== null,
        right: nameFits(wanted, shown),
      };
    }),
    right: foundQuotes.filter((quote) => reported.some((wanted) => isOf(wanted)(quote))).length,
    wrong: foundQuotes.filter((quote) => !allowed.some((wanted) => isOf(wanted)(quote))).length,
  };
}
