import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../server/quotes/align.js';
import { GAP, quotedWords, readQuotation } from '../../../server/quotes/quotation.js';
import { trials } from '../../store/trials.js';

const aligned = (given: string, source: string) => {
  const { edits, pairs } = align(readQuotation(given, source).parts, quotedWords(source));
  const shown = pairs.filter((pair) => pair.given?.form !== pair.source?.form);
  return { edits, differences: shown.map((pair) => [pair.given?.form ?? '', pair.source?.form ?? '']) };
};

test.each([
  ['b c', 'a b c d', 0, []],
  ['b x d', 'a b c d', 1, [['x', 'c']]],
  ['b not c', 'a b c d', 1, [['not', '']]],
  ['b d', 'a b c d', 1, [['', 'c']]],
  ['a … d', 'a b c d', 0, []],
  ['a … e', 'a b c d', 1, [['e', 'd']]],
  ['x', '', 1, [['x', '']]],
])('“%s” in “%s” has %i edits: %j', (given, source, edits, differences) => {
  expect(aligned(given, source)).toEqual({ edits, differences });
});

/** Levenshtein distance of the words, by its definition. */
function distance(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(x, y);
  return 1 + Math.min(distance(x, y), distance(x, b), distance(a, y));
}

/** The least distance to any stretch of the source; a gap stands for any stretch of it. */
function obvious(given: readonly string[], source: readonly string[]): number {
  const gap = given.indexOf('…');
  if (gap >= 0) {
    const places = Array.from({ length: source.length + 1 }, (_, at) => at);
    const head = given.slice(0, gap);
    const tail = given.slice(gap + 1);
    return Math.min(
      ...places.map((at) => obvious(head, source.slice(0, at)) + obvious(tail, source.slice(at))),
    );
  }
  const stretches = source.flatMap((_, start) => source.map((__, end) => source.slice(start, end + 1)));
  return Math.min(...[[], ...stretches].map((stretch) => distance(given, stretch)));
}

test('finds the stretch with the fewest edits, and its pairs give both texts again', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 });
  const check = (head: readonly string[], tail: readonly string[], source: readonly string[]) => {
    const given = head.length > 0 && tail.length > 0 ? [...head, '…', ...tail] : [...head, ...tail];
    const { parts } = readQuotation(given.join(' '), '');
    const { edits, pairs } = align(parts, quotedWords(source.join(' ')));
    expect(edits).toBe(obvious(given, source));
    expect(pairs.flatMap((pair) => pair.given ?? [])).toEqual(parts.filter((part) => part !== GAP));
    expect(pairs.filter((pair) => pair.given?.form !== pair.source?.form)).toHaveLength(edits);
  };
  fc.assert(fc.property(words, words, words, check), trials(2000));
});
