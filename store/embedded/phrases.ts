import { createIntegers } from './integers.js';
import { keepLatest } from './keep-latest.js';
import { COLUMNS, count } from './postings.js';

type ListOf = (stem: string) => Uint32Array;

/** How many integers of phrases' postings are remembered: four bytes each. */
const KEPT = 2_000_000;

/**
 * Prepares the postings of phrases: where their stems stand side by side in one column. The phrases that are asked
 * for are mostly the same, those of the table of synonyms, so the latest are kept.
 *
 * @param columnStarts the number of each column's first token, three columns a row (see postings.ts), and in the
 *   end the first number that is none
 * @returns for stems joined by spaces, their postings
 */
export function preparePhrases(placesOf: ListOf, columnStarts: Uint32Array): ListOf {
  const find = (phrase: string) => postingsAt(placesOfPhrase(phrase.split(' ').map(placesOf)), columnStarts);
  return keepLatest(find, ({ length }) => length + 1, KEPT);
}

/** Where the first stem of a phrase stands, followed by the others. The rarest leads. */
function placesOfPhrase(lists: readonly Uint32Array[]): readonly number[] {
  const lead = lists.reduce((rarest, list, at) => (list.length < lists[rarest]!.length ? at : rarest), 0);
  const others = lists.flatMap((list, at) => (at === lead ? [] : [{ list, offset: at - lead }]));
  const held = others.map(({ list, offset }) => membership(list, offset));
  const places: number[] = [];
  for (const place of lists[lead]!) if (held.every((holds) => holds(place))) places.push(place - lead);
  return places;
}

/** Whether a list holds a place moved by an offset; to be asked in ascending order. */
function membership(list: Uint32Array, offset: number): (place: number) => boolean {
  let from = 0;
  return (place) => {
    from = firstFrom(list, from, place + offset);
    return list[from] === place + offset;
  };
}

/** The first index from a given one on whose value is not below another: by ever longer steps, then by halving. */
function firstFrom(list: Uint32Array, from: number, value: number): number {
  let step = 1;
  while (from + step <= list.length && list[from + step - 1]! < value) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step - 1, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places counted by row and column. */
function postingsAt(places: readonly number[], columnStarts: Uint32Array): Uint32Array {
  const postings = createIntegers();
  let after = 0;
  for (const place of places) {
    after = firstFrom(columnStarts, after, place + 1);
    count(postings, Math.floor((after - 1) / COLUMNS), (after - 1) % COLUMNS);
  }
  return postings.values();
}
