import type { FoundQuote } from './extract-quotes.js';

const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Shorter ones may be said twice. */
const LONG = 5;
/** Of a pull quote that is cut out of a quote. */
const CUT = 4;

/** Words printed again, as in a pull quote, are one quote; it stands where its speaker is told. */
export function mergeRepeats(quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const merged = new Map<string, FoundQuote[]>();
  for (const quote of quotes) {
    const words = wordsOf(quote.text);
    const alike = merged.get(words) ?? [];
    merged.set(words, words.split(' ').length < LONG ? [...alike, quote] : addTo(alike, quote));
  }
  return mergeCuts([...merged.values()].flat().sort((a, b) => a.span.start - b.span.start));
}

const addTo = (alike: readonly FoundQuote[], quote: FoundQuote) =>
  alike.some((other) => repeats(other, quote))
    ? alike.map((other) => (repeats(other, quote) ? together(other, quote) : other))
    : [...alike, quote];

const repeats = (a: FoundQuote, b: FoundQuote) =>
  a.speaker?.name === b.speaker?.name || a.cue === null || b.cue === null;

function together(a: FoundQuote, b: FoundQuote): FoundQuote {
  const [main, other] =
    b.speaker?.name && (!a.speaker?.name || (a.cue === null && b.cue !== null)) ? [b, a] : [a, b];
  return { ...main, occurrences: [...a.occurrences, ...b.occurrences, other.span] };
}

const standsAlone = ({ cue, context }: FoundQuote) =>
  cue === null && !/\p{L}/u.test(context.before + context.after);

/** Is a quote that stands alone cut out of another one? */
function isCutFrom(quote: FoundQuote, other: FoundQuote): boolean {
  const [part, whole] = [wordsOf(quote.text), wordsOf(other.text)];
  return (
    part.split(' ').length >= CUT &&
    part.length < whole.length &&
    ` ${whole} `.includes(` ${part} `) &&
    standsAlone(quote)
  );
}

function mergeCuts(quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const sources = quotes.map((quote) => quotes.find((other) => isCutFrom(quote, other)));
  return quotes.flatMap((quote, index) => {
    if (sources[index]) return [];
    const cuts = quotes.filter((_, at) => sources[at] === quote).map(({ span }) => span);
    return [cuts.length > 0 ? { ...quote, occurrences: [...quote.occurrences, ...cuts] } : quote];
  });
}
