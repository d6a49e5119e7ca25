import { findAuthorities } from '../../../language/authorities.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../language/dates.js';
import type { Span } from '../../../language/span.js';
import { fold } from '../../../language/words.js';
import type { Evidence } from '../evidence.js';
import type { Question } from '../question.js';
import { sharedWords } from '../same-matter.js';
import { typedSpans } from '../typed.js';
import type { Listing } from './listing.js';
import type { Sort, Things } from './things.js';

/** Sentences much less likely than the best of their article tell of something else. */
const WORTH = 0.6;

/** Where a place stands: behind a word for being there or going there. */
const PLACE =
  /(?<=\b(?:in|to|at|from|near|around|across|outside|between|of)\s(?:the\s)?)\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|and|upon|on|the)\s)?\p{Lu}[\p{L}’'-]+)*/gu;

/** A word that begins a sentence has a capital, whatever it is. */
const isBare = ({ start, end }: Span, text: string) => start === 0 && !/\s/.test(text.slice(start, end));

function namesOf(sort: Sort, text: string): readonly Span[] {
  if (sort === 'person' || sort === 'body') {
    const kind = sort === 'person' ? 'person' : 'organisation';
    return (typedSpans({ kind, form: null }, text) ?? []).filter((span) => !isBare(span, text));
  }
  const authorities = findAuthorities(text).map(({ span }) => span);
  const places = [...text.matchAll(PLACE)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  const others = places.filter(
    (one) => !authorities.some(({ start, end }) => start < one.end && end > one.start),
  );
  return [...authorities, ...others].toSorted((a, b) => a.start - b.start);
}

/** What has a capital and names nothing that is asked for. */
const NO_NAME = new RegExp(String.raw`^(?:${MONTH_NAMES}|${WEEKDAY_NAMES}|\S*\d.*)$`);

/** The names of the sort that is asked for in several sentences of the likeliest article, each of which is on the question. */
export function namedIn(question: Question, things: Things, likely: readonly Evidence[]): readonly Listing[] {
  const { sort } = things;
  const best = likely[0];
  if (!best || sort === null || things.head === null) return [];
  const values = likely
    .filter(({ article, score }) => article.id === best.article.id && score >= WORTH * best.score)
    .filter(({ text }) => sharedWords(question.text, text) > 0)
    .toSorted((a, b) => a.place.start - b.place.start)
    .flatMap((from) =>
      namesOf(sort, from.text).map(({ start, end }) => ({ value: from.text.slice(start, end), from })),
    )
    .filter(({ value }) => !NO_NAME.test(value) && !fold(question.text).includes(fold(value)));
  const once = values.filter(
    ({ value }, at) => values.findIndex((other) => fold(other.value) === fold(value)) === at,
  );
  return once.length > 1
    ? [{ values: once, sentences: [...new Set(once.map(({ from }) => from))], strength: 0.25 }]
    : [];
}
